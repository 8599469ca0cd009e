/** The catalogue in words, for its page: each number of each entry, with its source and date. */
import type { GuardJson, PlayJson, PolicyJson } from 'tactful'
import { type Entry, type Part, catalogue, commonQuestions, meaningOfPurpose, meaningOfSeverity, signalKinds } from 'tactful/policies'

const units = { W: 'week', D: 'day', H: 'hour', M: 'minute', S: 'second' } as const

/** `P7D` is `7 days`. */
const length = (duration: string): string =>
  [...duration.matchAll(/(\d+)([WDHMS])/g)].map(([, count, unit]) => `${count} ${units[unit as keyof typeof units]}${count === '1' ? '' : 's'}`).join(' ')

const listed = (items: ReadonlyArray<unknown>): string => items.map(String).join(', ')

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Any value of the language, in a few words. */
const said = (value: unknown): string => {
  if (typeof value === 'string') return /^P[\dT]/.test(value) ? length(value) : value
  if (Array.isArray(value)) return value.map(said).join(isObject(value[0]) ? ' or ' : ', ')
  if (!isObject(value)) return String(value)
  if (Object.keys(value).length === 0) return 'any'
  if ('from' in value || 'to' in value) return `${listed((value['days'] ?? ['daily']) as ReadonlyArray<string>)} ${String(value['from'] ?? '')}–${String(value['to'] ?? '')}`
  if ('rolling' in value) return `${said(value['rolling'])}, rolling`
  if (typeof value['days'] === 'number') return `${value['days']} local days`
  if ('calendar' in value) return `a calendar ${String(value['calendar'])}`
  return Object.entries(value).map(([key, one]) => (one === 'any' ? `any ${key.replace(/s$/, '')}` : `${names[key] ?? key} ${said(one)}`.trim())).join(', ')
}

/** Fields whose names would puzzle a reader of the page. */
const names: Readonly<Record<string, string>> = {
  kinds: '', channels: 'by', purposes: 'for', plays: 'play', severityAtLeast: 'severity at least', regions: 'in', segments: 'segment',
  atMost: 'at most', counts: 'counting', halfLife: 'half forgotten in', freshFor: 'fresh for', heldBy: 'held by', predictedBar: 'bar for forecasts',
  quietFor: 'after silence of', absorbedBy: 'absorbed by', lead: 'not before the impact less', opens: 'after', outcomes: 'outcome', directions: '',
}

/** A slot for each pair, if there are two keys. */
const shared = (keys: unknown): string => (keys as ReadonlyArray<string>).join(' and ')

const hidden = ['kind', 'name', 'note', 'cites', 'asOf', 'strength', 'when', 'guards']

const fields = (record: object): string =>
  Object.entries(record)
    .filter(([key]) => !hidden.includes(key))
    .map(([key, value]) => `${names[key] ?? key} ${key === 'each' ? shared(value) : said(value)}`.trim().replace(/ {2,}/g, ' '))
    .join('; ')

const guard = (one: GuardJson): string =>
  `**${one.name}** (${one.kind}): ${[fields(one), ...('guards' in one ? [one.guards.map(guard).join(' or ')] : [])].filter((text) => text !== '').join('; ')}`

const play = (one: PlayJson): string => `**${one.name}**: on ${said(one.when).trim()}; ${fields(one)}`

const sources = ({ sources: all }: Entry): string =>
  all.length === 0 ? 'judgement' : [...new Set(all.map(({ cites, strength, asOf }) => `${cites} (${strength}, ${asOf})`))].join('<br>')

const why = (part: Part): string =>
  [...(part.plays ?? []), ...(part.guards ?? [])]
    .map(({ note }) => (typeof note === 'string' ? note : isObject(note) ? String(note['why']) : ''))
    .filter((text) => text !== '')
    .join(' ')

const row = (cells: ReadonlyArray<string>): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`

const table = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

const itemsOf = (part: Part): ReadonlyArray<string> =>
  [...(part.plays ?? []).map((one) => play(one as PlayJson)), ...(part.guards ?? []).map((one) => guard(one as GuardJson))]

/** Without the column of reasons where there are none: a source is reason enough. */
const entries = (kind: Entry['kind'], group: string): string => {
  const listed = catalogue.filter((entry) => entry.kind === kind && entry.group === group)
  const reasoned = listed.some(({ part }) => why(part as Part) !== '')
  const cells = (name: string, numbers: string, reason: string, source: string) => [name, numbers, ...(reasoned ? [reason] : []), source]
  return table(
    cells('function', 'numbers', 'why', 'source, strength, last read'),
    listed.map((entry) => cells(`\`${entry.name}\``, itemsOf(entry.part as Part).join('<br>'), why(entry.part as Part), sources(entry))),
  )
}

/** All that a strategy says without options, for the end of its page. */
export const numbersOf = ({ part }: Entry): string => {
  const { stance, bar, predictedBar, holdout, channels, plays, guards = [], replies = [] } = part as PolicyJson
  const own = { channels, stance, bar, predictedBar, holdout }
  return `## Its numbers

Made from the function; those of its plays and limits, with reasons and sources, are in [the catalogue](../catalogue.md).

${table(['', 'says'], [
  ...Object.entries(own).flatMap(([key, value]) => (value === undefined ? [] : [[`\`${key}\``, said(value)]])),
  ...plays.map((one) => ['play', play(one)]),
  ...guards.map((one) => ['guard', guard(one)]),
  ...replies.map((one) => ['reply', `**${one.name}**: on ${said(one.when)}; by ${one.handler}; within ${said(one.within)}`]),
])}
`
}

const groups = (kind: Entry['kind']): ReadonlyArray<string> => [...new Set(catalogue.filter((entry) => entry.kind === kind).map(({ group }) => group))]

const sections = (kind: Entry['kind']): string =>
  groups(kind).map((group) => `### ${group.charAt(0).toUpperCase()}${group.slice(1)}\n\n${entries(kind, group)}`).join('\n\n')

/** The whole page. */
export const page = (): string => `# The catalogue

Plays and limits to compose, each a function of \`tactful/policies\`, with what it says when it is called without options. This page is made from
\`catalogue\`, and a test keeps it true. The strategies have a page each: [reactive](strategies/reactive.md),
[proactive](strategies/proactive.md), [predictive](strategies/predictive.md), [balanced](strategies/balanced.md), [peak](strategies/peak.md).
How parts are joined: [composing](composing.md).

Not legal advice: a limit cites its source, its strength and when it was read; whether it satisfies a law is for your counsel to say.

## Plays

${sections('play')}

## Limits

${sections('limit')}

## Words

Map your helpdesk's words on these once, where you write situations.

### Purposes

${table(['purpose', 'means'], Object.entries(meaningOfPurpose).map(([purpose, means]) => [`\`${purpose}\``, means]))}

### Severities

${table(['severity', 'means'], Object.entries(meaningOfSeverity).map(([severity, means]) => [`\`${severity}\``, means]))}

### Kinds of signal

${table(['kind', 'says that', 'topic', 'from'], Object.entries(signalKinds).map(([kind, { means, topic, from }]) => [`\`${kind}\``, means, topic, from]))}

### Tags of common questions

Issues with one of these need no agent: ${Object.values(commonQuestions).flat().map((tag) => `\`${tag}\``).join(', ')}.
`
