/** Replies: every open issue is answered, by the first rule that matches it, else by an agent. */
import { added, nothing } from '../json/few.js'
import type { Issue } from '../signal/issue.js'
import { rank } from '../signal/severity.js'
import { never, plus } from '../time/instant.js'
import type { Reply } from './decision.js'
import type { Answer } from './prepared.js'
import type { Customer, Situation } from './situation.js'

const replyTo = (issue: Issue, answers: ReadonlyArray<Answer>, customer: Customer): Reply => {
  const rule = answers.find(({ means }) => means(issue, customer))?.rule
  return {
    issue: issue.id,
    reply: rule?.name ?? null,
    handler: rule?.handler ?? 'agent',
    channel: issue.channel,
    due: plus(issue.at, rule?.within ?? never),
  }
}

/** The replies due: the most severe first, then the one due first, then by issue. */
export const repliesTo = (
  { issues, customer, now }: Situation,
  answers: ReadonlyArray<Answer>,
): ReadonlyArray<Reply> => {
  let open: Array<Issue> | undefined
  for (const issue of issues) if (issue.status === 'open' && issue.at <= now) open = added(open, issue)
  if (open === undefined) return nothing
  return open
    .map((issue) => ({ severity: rank(issue.severity), reply: replyTo(issue, answers, customer) }))
    .sort(
      (a, b) =>
        b.severity - a.severity ||
        a.reply.due - b.reply.due || // not a number where neither is ever due
        (a.reply.issue < b.reply.issue ? -1 : 1),
    )
    .map(({ reply }) => reply)
}
