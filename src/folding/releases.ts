/** Releases: since when guards have room, of those of which that is the same whatever is asked. */
import { releaseAt } from '../guard/hold.js'
import type { Question } from '../guard/question.js'
import type { CompiledRule } from '../guard/rule.js'
import type { Contact } from '../ledger/contact.js'
import { type Instant, beginning } from '../time/instant.js'

/** By the place of a guard in the policy. */
export type Releases = ReadonlyArray<Instant | undefined>

/** Whether a guard counts contacts of its own, each as long as the others, and keeps none apart. */
export const isPlain = ({ declared, holder }: CompiledRule): boolean =>
  holder !== undefined &&
  holder.hold.length !== undefined &&
  holder.times === 1 &&
  !('each' in declared && declared.each.length > 0)

/** The releases of the plain guards, at these places among the rules. */
export const releasesOf = (
  contacts: ReadonlyArray<Contact>,
  rules: ReadonlyArray<CompiledRule>,
  plain: ReadonlyArray<number>,
): Releases => {
  const question = { facts: { ledger: contacts } } as unknown as Question // nothing else is asked of a plain one
  const releases: Array<Instant> = [] // of those that are not known, none: numbers alone are read faster
  for (const place of plain) releases[place] = releaseAt(rules[place]!.holder!, question, beginning)
  return releases
}
