/** A table: the explanation behind a decision, as text for people. */
import {
  type Explanation,
  type ExplanationJson,
  type GuardReport,
  type Hop,
  type MotiveReport,
  type OutreachReport,
  type Route,
  type Situation,
  encodeExplanation,
  never,
} from '../index.js'
import { type Clock, clockOf } from './clock.js'
import { type Text, decisionText, indented } from './pretty.js'

/** Rows of cells, in columns as wide as they need; the last may be as long as it likes. */
const aligned = (rows: ReadonlyArray<Text>): Text => {
  const widthOf = (column: number) => rows.reduce((widest, row) => Math.max(widest, (row[column] ?? '').length), 0)
  const widths = (rows[0] ?? []).map((_, column) => widthOf(column))
  const padded = (row: Text) =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
  return rows.map((row) => padded(row).join('  '))
}

const some = 5

/** A value that a guard observed. Of a long list the beginning will do. */
const valueText = (value: unknown): string => {
  if (!Array.isArray(value)) return typeof value === 'string' ? value : JSON.stringify(value)
  const items: ReadonlyArray<unknown> = value
  const more = items.length > some ? `, … (${items.length})` : ''
  return items.length === 0 ? 'none' : `${items.slice(0, some).map(valueText).join(', ')}${more}`
}

const observedText = (observed: Readonly<Record<string, unknown>>): Text =>
  Object.entries(observed).map(([name, value]) => `${name} ${valueText(value)}`)

/** What was observed is shown as in JSON, where a window is the one that the policy says. */
type OutreachJson = ExplanationJson['outreaches'][number]
type GuardJson = OutreachJson['guards'][number]

const citationText = ({ cites, strength, asOf }: GuardJson): Text => {
  const details = [strength, asOf === null ? null : `as of ${asOf}`].filter((detail) => detail !== null).join(', ')
  if (cites === null) return details === '' ? [] : [details]
  return [`cites ${cites}${details === '' ? '' : ` (${details})`}`]
}

const stateText = (guard: GuardReport, clock: Clock): string => {
  if (!guard.applies) return `does not apply: ${guard.whyNot.join(', ')}`
  if (guard.open) return 'open'
  return guard.opens === never ? 'closed, and no opening in sight' : `closed until ${clock(guard.opens)}`
}

const guardRow = (guard: GuardReport, json: GuardJson, clock: Clock): Text => [
  guard.name,
  json.kind,
  [stateText(guard, clock), ...(json.applies ? observedText(json.observed) : []), ...citationText(json)].join('; '),
]

const motiveRow = ({ play, topic, open, severity, belief, bar, signals, because }: MotiveReport): Text => [
  `${topic} (${play})`,
  open ? 'open' : 'closed',
  severity ?? '-',
  `belief ${belief}, bar ${bar}`,
  [...because, ...signals.map(({ id, weight }) => `${id} weighs ${weight}`)].join(', '),
]

const hopLine = ({ from, to, because }: Hop, clock: Clock): string =>
  `from ${clock(from)} to ${to === never ? 'beyond the horizon' : clock(to)}: ${because.join(', ')}`

const routeLine = ({ play, topic, channel, opening }: Route, clock: Clock): string =>
  `${topic} (${play}) by ${channel}: ${opening === never ? 'does not open' : `opens ${clock(opening)}`}`

const outreachText = (outreach: OutreachReport, json: OutreachJson, clock: Clock): Text => [
  routeLine(outreach, clock),
  ...indented([
    ...outreach.path.map((hop) => hopLine(hop, clock)),
    ...aligned(outreach.guards.map((guard, i) => guardRow(guard, json.guards[i]!, clock))),
  ]),
]

const nextText = (next: Route | null, clock: Clock): Text => {
  if (next === null) return []
  const hops = next.path.map((hop) => hopLine(hop, clock))
  return ['next', ...indented([routeLine(next, clock), ...indented(hops)])]
}

/** A decision about a customer, and the table behind it. */
export const explanationText = (situation: Situation, explanation: Explanation): Text => {
  const { decision, motives, outreaches, next } = explanation
  const json = encodeExplanation(explanation)
  const clock = clockOf(situation.customer.zone)
  return [
    ...decisionText(situation, decision),
    ...indented([
      ...(motives.length === 0 ? [] : ['motives', ...indented(aligned(motives.map(motiveRow)))]),
      ...outreaches.flatMap((outreach, i) => outreachText(outreach, json.outreaches[i]!, clock)),
      ...nextText(next, clock),
    ]),
  ]
}
