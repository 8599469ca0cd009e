/** Replies: every open issue is answered, by the first rule that matches it, else by an agent. */
import type { Customer } from './situation.js'
import type { ReplyRule } from '../policy/reply.js'
import { type Issue, meansIssue } from '../signal/issue.js'
import { rank } from '../signal/severity.js'
import { type Instant, never, plus } from '../time/instant.js'
import type { Reply } from './decision.js'

const replyTo = (issue: Issue, rules: ReadonlyArray<ReplyRule>, customer: Customer): Reply => {
  const rule = rules.find(({ when }) => meansIssue(when, issue, customer))
  return {
    issue: issue.id,
    reply: rule?.name ?? null,
    handler: rule?.handler ?? 'agent',
    channel: issue.channel,
    due: rule?.within === undefined ? never : plus(issue.at, rule.within),
  }
}

/** The replies due: the most severe first, then the one due first, then by issue. */
export const repliesTo = (
  issues: ReadonlyArray<Issue>,
  rules: ReadonlyArray<ReplyRule>,
  customer: Customer,
  now: Instant,
): ReadonlyArray<Reply> => {
  if (issues.length === 0) return []
  const open = issues.filter(({ status, at }) => status === 'open' && at <= now)
  return open
    .map((issue) => ({ severity: rank(issue.severity), reply: replyTo(issue, rules, customer) }))
    .sort(
      (a, b) =>
        b.severity - a.severity ||
        (a.reply.due === b.reply.due ? 0 : a.reply.due - b.reply.due) ||
        (a.reply.issue < b.reply.issue ? -1 : 1),
    )
    .map(({ reply }) => reply)
}
