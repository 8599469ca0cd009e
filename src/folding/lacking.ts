/** What a ledger lacks for a policy, in words. */
import type { Problem } from '../json/problem.js'
import type { Policy } from '../policy/policy.js'
import { encodeDuration } from '../time/duration.js'
import { never } from '../time/instant.js'
import { type Coverage, satisfies } from './coverage.js'
import type { Extent, Need } from './need.js'
import { needsOfPlays, needsOfRule } from './policy-needs.js'

/** An extent in words: `the latest 3 of each group, for P7D`. */
const words = ({ room, lasts, margin }: Extent): string => {
  const which = room === never ? 'all of each group' : `the latest ${room} of each group`
  const before = margin > 0 ? `, with those ${encodeDuration(margin)} before them` : ''
  return `${which}${before}, ${lasts === never ? 'for ever' : `for ${encodeDuration(lasts)}`}`
}

const lacking = (policy: Policy, coverage: Coverage, need: Need): Problem => {
  const asks = (needs: ReadonlyArray<Need>): boolean => needs.some(({ key }) => key === need.key)
  const asker =
    policy.guards.find((guard) => asks(needsOfRule(guard, policy))) ??
    policy.plays.find((play) => asks(needsOfPlays([play])))
  const extent = coverage.keeps.get(need.key)
  const received = extent === undefined ? 'none of them' : words(extent)
  const expected = `contacts that "${asker!.name}" asks for: ${words(need)}`
  return {
    path: '/keeps',
    expected,
    received,
    message:
      `The ledger is of another policy: it must keep ${expected}, and keeps ${received}. ` + 'Fold all contacts anew.',
  }
}

/** What a ledger of that coverage lacks of the policy's needs. */
export const lackingOf = (policy: Policy, coverage: Coverage, needs: ReadonlyArray<Need>): ReadonlyArray<Problem> =>
  needs.filter((need) => !satisfies(coverage, need)).map((need) => lacking(policy, coverage, need))
