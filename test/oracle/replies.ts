/** The reactive half: who answers what the customer asked, and by when. */
import { matchesIssue } from './matches.js'
import { compareText, duration, iso, never, rank } from './scalars.js'
import type { World } from './world.js'

export interface ReplyJson {
  readonly issue: string
  readonly reply: string | null
  readonly handler: string
  readonly channel: string
  readonly due: string | null
}

/** Two nevers are equal, though their difference is no number. */
const compareDue = (a: number, b: number): number => (a === b ? 0 : a - b)

export const repliesOf = ({ policy, known }: World): ReadonlyArray<ReplyJson> =>
  known.issues
    .filter(({ status, at }) => status === 'open' && at <= known.now)
    .map(issue => {
      const rule = (policy.replies ?? []).find(({ when }) => matchesIssue(when, issue, known) === 'yes')
      const due = rule?.within === undefined ? never : issue.at + duration(rule.within)
      return { issue, rule, due }
    })
    .sort(
      (a, b) =>
        rank(b.issue.severity) - rank(a.issue.severity) ||
        compareDue(a.due, b.due) ||
        compareText(a.issue.id, b.issue.id)
    )
    .map(({ issue, rule, due }) => ({
      issue: issue.id,
      reply: rule?.name ?? null,
      handler: rule?.handler ?? 'agent',
      channel: issue.channel,
      due: iso(due)
    }))
