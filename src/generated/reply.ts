/** Replies as a part of a program: of one open issue it is found at once; of several the engine finds the order. */
import type { Prepared } from '../decision/prepared.js'
import { type Lines, block, literal } from './emit.js'
import { matchesAny } from './matches.js'

const issue = { name: 'issue', topic: 'issue.topic' }

const reply = (name: string | null, handler: string, within: number): string =>
  `{ issue: issue.id, reply: ${literal(name)}, handler: ${literal(handler)}, ` +
  `channel: issue.channel, due: ${within === Infinity ? 'Infinity' : `issue.at + ${within}`} }`

/** A function that replies to an issue, by the first rule that matches it, else by an agent. */
export const replyText = ({ policy: { replies } }: Prepared): Lines =>
  block('const replyTo = (issue, customer) =>', [
    ...replies.map(({ name, when, handler, within = Infinity }) => {
      const test = matchesAny(when, issue, false)
      return `if (${test}) return ${reply(name, handler, within)}`
    }),
    `return ${reply(null, 'agent', Infinity)}`,
  ])

/** A function for all replies that are due. */
export const repliesText: Lines = block('const repliesFor = (situation) =>', [
  'const { now, customer, issues } = situation',
  'let open',
  ...block('for (let i = 0; i < issues.length; i += 1)', [
    'const issue = issues[i]',
    'if (issue.status !== "open" || issue.at > now) continue',
    'if (open !== undefined) return repliesTo(situation)',
    'open = issue',
  ]),
  'return open === undefined ? nothing : [replyTo(open, customer)]',
])
