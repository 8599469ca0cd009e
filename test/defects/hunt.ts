/** The hunt: a package, with a defect or without, is tried by one law or by the oracle, case by case from a fixed seed. */
import { isDeepStrictEqual } from 'node:util'
import type { PolicyJson, SituationJson } from 'tactful'
import fc from 'fast-check'
import { chances } from '../../src/testing/law.js'
import { everyLaw } from '../../src/testing/laws.js'
import { roughSituations } from '../../src/testing/rough.js'
import { once } from '../arbitraries/authored.js'
import { type Story, varied } from '../arbitraries/story.js'
import { oracle } from '../oracle/oracle.js'
import { parsed } from '../testing/parsed.js'
import { counting, motivated, timed } from '../testing/rich.js'
import { valid } from '../valid.js'
import type { Defect, Under } from './defect.js'
import type { Package } from './planted.js'

/** Policies that between them say all that can be said. */
const policies: Readonly<Record<Under, PolicyJson | undefined>> = { counting, timed, motivated, any: undefined }

/** Who asks the engine of the package, in JSON. */
const askerIn = ({ compile, encodeDecision, encodeExplanation, parsePolicy, parseSituation }: Package) =>
  once((policy: PolicyJson) => {
    const { decide, explain } = compile(valid(parsePolicy(policy)))
    const known = (situation: SituationJson) => valid(parseSituation(situation))
    return {
      decide: (situation: SituationJson) => encodeDecision(decide(known(situation))),
      explain: (situation: SituationJson) => encodeExplanation(explain(known(situation))),
    }
  })

const plain = (json: unknown): unknown => JSON.parse(JSON.stringify(json))

const agrees = (tried: Package, drawn: fc.Arbitrary<Story>) => {
  const ask = askerIn(tried)
  return fc.property(drawn, ({ policy, situation }) =>
    isDeepStrictEqual(plain(ask(policy).decide(situation)), plain(oracle(policy, situation))))
}

/** What is asked of the package: the laws that it brings, under a policy; or the same laws, or the oracle, under any. */
const propertyOf = (tried: Package, { by, under }: Defect['found']): fc.IProperty<unknown[]> => {
  const policy = policies[under]
  if (by === 'the oracle') {
    const drawn = policy && roughSituations(parsed(policy), {}).map((situation) => ({ policy, situation }))
    return agrees(tried, drawn ?? varied) as fc.IProperty<unknown[]>
  }
  const laws = policy === undefined
    ? everyLaw.map(({ name, holds }) => ({
        name,
        property: fc.property(varied, chances, (told, chance) => holds({ ...told, ask: askerIn(tried) }, chance)),
      }))
    : tried.laws(valid(tried.parsePolicy(policy)))
  return laws.find(({ name }) => name === by)!.property as fc.IProperty<unknown[]>
}

/** How many cases it took to find something wrong; `undefined`: nothing was found. What throws is no find. */
export const hunt = (tried: Package, found: Defect['found']): number | undefined => {
  const { failed, numRuns, errorInstance } = fc.check(propertyOf(tried, found), { seed: 1, numRuns: found.within, endOnFailure: true })
  if (!failed) return undefined
  if ((errorInstance as Error).message !== 'Property failed by returning false') throw errorInstance
  return numRuns
}
