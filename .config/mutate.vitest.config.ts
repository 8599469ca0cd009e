/** How the tests run against mutants: only such as are quick, all from one seed, and the quickest first. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import ordinary from './vitest.config.js'

/** The room whose mutants are tried. */
const room = process.env['ROOM'] ?? ''

/** The rooms that nothing in the engine is made of have tests of their own, which say little of any other room. */
const enough: Readonly<Record<string, ReadonlyArray<string>>> = {
  policies: ['policies', 'docs/catalogue'],
  catalogue: ['policies/{entry,limit-words,limits,strategies,types,vectors,vocabulary}', 'docs/catalogue'], // the folders in `policies`
  cases: ['cases'],
  folding: ['folding'],
  lanes: ['lanes', 'generated', 'folding'],
  generated: ['generated'],
  testing: ['testing', 'laws'],
}

/** Such as read the sources, build, start programs, take long, or try other tests. */
const left = [
  'arbitraries', 'bad-input', 'bench', 'cli', 'defects', 'docs/{docs,examples}', 'examples', 'lint', 'oracle/agreement',
  'package', 'policies/{catalogue,limit}-edges', 'policies/laws', 'policies/words-in-types', 'rooms', 'schema',
  'testing/reach{,-limits}', 'time/{changes,first-at,irregular}', 'toplevel',
  ...(room in enough ? [] : ['policies', 'cases', 'generated', 'testing', 'docs']),
]

const files = (place: string) => `test/${place}{.test.ts,/**/*.test.ts}`

/** The tests of the room come first; these take seconds and come last: most mutants are dead by then. */
const last = [
  'folding/agreement', 'json/list', 'policies/limits', 'vectors/vectors', 'policies/compose', 'laws/', 'testing/situations',
  'testing/claims', 'testing/laws.', 'generated/source', 'generated/without-engine', 'generated/agreement',
]

const turn = ({ moduleId }: TestSpecification): number =>
  Math.max(last.findIndex((one) => moduleId.includes(`/test/${one}`)), moduleId.includes(`/test/${room}/`) ? -2 : -1)

class QuickestFirst extends BaseSequencer {
  override async sort(files: Array<TestSpecification>): Promise<Array<TestSpecification>> {
    return files.toSorted((one, other) => turn(one) - turn(other) || (one.moduleId < other.moduleId ? -1 : 1))
  }
}

export default defineConfig((environment) => {
  const { test, ...rest } = ordinary(environment)
  return {
    ...rest,
    test: {
      ...test,
      include: (enough[room] ?? ['**']).map(files),
      exclude: [...test.exclude, ...left.map(files)],
      env: { SEED: '1', TRIES: '0.05' },
      isolate: false,
      runner: fileURLToPath(new URL('mutate.runner.ts', import.meta.url)),
      sequence: { sequencer: QuickestFirst },
    },
  }
})
