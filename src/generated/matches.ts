/** Matches as tests in a program: what `signal/match` asks of a subject, with what the policy asks for written in. */
import type { OutreachMatch } from '../guard/scope.js'
import type { ContactMatch } from '../ledger/contact.js'
import type { IssueMatches } from '../signal/issue.js'
import { type Severity, severities } from '../signal/severity.js'
import type { SignalMatch } from '../signal/signal.js'
import { every, literal, not, some } from './emit.js'

type Wanted = ReadonlyArray<string>

const isOneOf = (value: string, wanted: Wanted): string => some(wanted.map((one) => `${value} === ${literal(one)}`))

const hasOneOf = (values: string, wanted: Wanted): string =>
  some(wanted.map((one) => `${values}.includes(${literal(one)})`))

const isAbout = (topic: string, wanted: Wanted): string =>
  some(
    wanted.map((pattern) =>
      pattern.endsWith('*') ? `${topic}.startsWith(${literal(pattern.slice(0, -1))})` : isOneOf(topic, [pattern]),
    ),
  )

const isAtLeast = (severity: string, least: Severity): string =>
  least === 'low' ? 'true' : isOneOf(severity, severities.slice(severities.indexOf(least)))

/** Where it may be unknown, `whenUnknown` answers. */
const known = (isUnknown: string, whenUnknown: boolean, test: string): string =>
  whenUnknown ? some([isUnknown, test]) : every([not(isUnknown), test])

type Test = (value: string, wanted: Wanted) => string

const optional = (value: string, test: Test, wanted: Wanted, whenUnknown: boolean): string =>
  known(`${value} === undefined`, whenUnknown, test(value, wanted))

/** What is asked of a subject, and how a program calls it. */
export interface Subject {
  readonly name: string
  /** Its topic; absent: it has a list of them, which is unknown where it is empty. */
  readonly topic?: string
}

type Ask = (subject: Subject, wanted: Wanted, whenUnknown: boolean) => string

type Field = keyof SignalMatch | keyof IssueMatches[number] | keyof ContactMatch | keyof OutreachMatch

const asks: Readonly<Record<Field, Ask>> = {
  note: () => 'true',
  kinds: ({ name }, wanted) => isOneOf(`${name}.kind`, wanted),
  topics: ({ name, topic }, wanted, whenUnknown) => {
    if (topic !== undefined) return isAbout(topic, wanted)
    const isAny = `${name}.topics.some((topic) => ${isAbout('topic', wanted)})`
    return known(`${name}.topics.length === 0`, whenUnknown, isAny)
  },
  evidence: ({ name }, wanted) => isOneOf(`${name}.evidence`, wanted),
  statuses: ({ name }, wanted) => isOneOf(`${name}.status`, wanted),
  tags: ({ name }, wanted) => hasOneOf(`${name}.tags`, wanted),
  severityAtLeast: ({ name }, wanted) => isAtLeast(`${name}.severity`, wanted as unknown as Severity), // one, no list
  channels: ({ name }, wanted) => isOneOf(`${name}.channel`, wanted),
  directions: ({ name }, wanted) => isOneOf(`${name}.direction`, wanted),
  outcomes: ({ name }, wanted) => isOneOf(`${name}.outcome`, wanted),
  purposes: ({ name }, wanted, whenUnknown) => optional(`${name}.purpose`, isOneOf, wanted, whenUnknown),
  plays: ({ name }, wanted, whenUnknown) => optional(`${name}.play`, isOneOf, wanted, whenUnknown),
  by: ({ name }, wanted, whenUnknown) => optional(`${name}.by`, isOneOf, wanted, whenUnknown),
  segments: (_, wanted, whenUnknown) => optional('customer.segments', hasOneOf, wanted, whenUnknown),
  regions: (_, wanted, whenUnknown) => optional('customer.regions', hasOneOf, wanted, whenUnknown),
}

/** A test whether a subject matches. Where what a field looks at is not known, `whenUnknown` answers for it. */
export const matches = (match: object, subject: Subject, whenUnknown: boolean): string =>
  every(
    Object.entries(match).map(([field, wanted]) => {
      if (wanted === undefined || wanted === 'any') return 'true'
      return asks[field as Field](subject, wanted as Wanted, whenUnknown)
    }),
  )

/** A test whether a subject matches any of several. */
export const matchesAny = (all: ReadonlyArray<object>, subject: Subject, whenUnknown: boolean): string =>
  some(all.map((match) => matches(match, subject, whenUnknown)))
