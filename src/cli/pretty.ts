/** Pretty: a decision as text for people, in a few lines; and problems, one on each line. */
import { type Decision, type Outreach, type Problem, type Reply, type Situation, never, sentence } from '../index.js'
import { type Clock, clockOf, zonesText } from './clock.js'

/** Lines of text. */
export type Text = ReadonlyArray<string>

/** What would move a terminal's cursor or turn its text around. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** The lines as text: whatever an id or a name holds, it stays on its line. */
export const printed = (lines: Text): string =>
  lines.map((line) => `${line.replace(unprintable, escaped).trimEnd()}\n`).join('')

/** Lines a step further in. */
export const indented = (lines: Text): Text => lines.map((line) => `  ${line}`)

const labelled = (label: string, text: string): string => `${label.padEnd(12)}${text}`

const outreachLine = ({ topic, play, purpose, severity, belief, signals }: Outreach): string =>
  `${topic} (${play}): ${purpose}, ${severity}, belief ${belief} from ${signals.join(', ')}`

const replyLine = ({ issue, reply, handler, channel, due }: Reply, clock: Clock): string => {
  const rule = reply === null ? 'no rule matches' : reply
  return `${issue} on ${channel} by ${handler} (${rule})${due === never ? '' : `, due ${clock(due)}`}`
}

/** When the answer changes. */
const change = ({ kind, until, validUntil }: Decision, clock: Clock): Text => {
  if (kind !== 'reach-out') return until === never ? [] : [labelled('ask again', clock(until))]
  return validUntil === never ? [] : [labelled('valid until', clock(validUntil))]
}

/** A decision about a customer. */
export const decisionText = ({ customer }: Situation, decision: Decision): Text => {
  const clock = clockOf(customer.zone)
  const { outreach, along, because, replies } = decision
  const lines = [
    sentence(decision),
    labelled('now', clock(decision.at)),
    ...change(decision, clock),
    ...(decision.kind === 'suppress' && decision.channel !== null ? [labelled('opens first', decision.channel)] : []),
    ...(because.length === 0 ? [] : [labelled('because', because.join(', '))]),
    ...(outreach === null ? [] : [labelled('about', outreachLine(outreach))]),
    ...along.map((other) => labelled('along', outreachLine(other))),
    ...replies.map((reply) => labelled('reply', replyLine(reply, clock))),
  ]
  return [`${customer.id} (${zonesText(customer.zone)})`, ...indented(lines)]
}

/** What is wrong, and where. */
export const problemText = (place: string, problems: ReadonlyArray<Problem>): Text => [
  `${place}: ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}`,
  ...indented(problems.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`))),
]
