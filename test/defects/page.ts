/** The page of planted defects, made from the lists. */
import { answers } from './answers.js'
import { clock } from './clock.js'
import { counting } from './counting.js'
import type { Defect } from './defect.js'
import { permission } from './permission.js'
import { reasons } from './reasons.js'

const lists: ReadonlyArray<readonly [title: string, defects: ReadonlyArray<Defect>]> = [
  ['Clocks', clock],
  ['Counting', counting],
  ['Permission', permission],
  ['Reasons', reasons],
  ['Answers', answers],
]

const number = (n: number): string => n.toLocaleString('en-US')

const row = ({ name, seen, found }: Defect): string =>
  `| ${name} | [${seen.at}](https://github.com/${seen.at.replace('#', '/issues/')}): ${seen.what} | ${found.by} | ${found.under} | ${number(found.within)} |`

const section = ([title, defects]: (typeof lists)[number]): string =>
  ['', `## ${title}`, '', '| defect | where it was seen | found by | policy | cases, at most |', '|---|---|---|---|---|', ...defects.map(row)].join('\n')

export const every: ReadonlyArray<Defect> = lists.flatMap(([, defects]) => defects)

export const page = (): string => `# Planted defects

What went wrong in other products, planted in ours, to see whether it would be noticed: ${String(every.length)} mistakes of one line or a few. Each is found, within
seconds, by one of the [laws](testing.md#laws) or by the oracle, a second engine that is slow and obvious; no test vector is needed. This page is made from
\`test/defects\`, where each stands as the text that it changes; the tests there plant it, and look for it from a fixed seed, in so many cases at most.

The policies are three of [test/testing/rich.ts](../test/testing/rich.ts), with situations that \`tactful/testing\` draws for its laws: \`counting\` has every guard that
counts contacts, \`timed\` every one that looks at the clock or at consent, \`motivated\` every field of a play; or any, drawn at random with its situation. In the
package as it is, each law and the oracle find nothing in as many cases.
${lists.map(section).join('\n')}
`
