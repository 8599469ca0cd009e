/** No reply rule: an agent answers every open issue, the most severe first. */
import type { Reply, Situation } from '../../src/index.js'

type Issue = Situation['issues'][number]
type Instant = Situation['now']

const none: ReadonlyArray<Reply> = []

const ranks = { low: 0, medium: 1, high: 2, critical: 3 } as const

export const repliesTo = (issues: ReadonlyArray<Issue>, now: Instant): ReadonlyArray<Reply> => {
  let open: Array<Issue> | undefined
  for (const issue of issues) if (issue.status === 'open' && issue.at <= now) (open ??= []).push(issue)
  if (open === undefined) return none
  if (open.length > 1) open.sort((a, b) => ranks[b.severity] - ranks[a.severity] || (a.id < b.id ? -1 : 1))
  return open.map(({ id, channel }) => ({ issue: id, reply: null, handler: 'agent', channel, due: Infinity as Instant }))
}
