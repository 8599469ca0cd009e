/**
 * Matches, made ready to be asked often. A list means "any of", an absent field matches everything, and fields are
 * ANDed: one meaning, for signals, issues, outreaches and contacts.
 */
import type { Group } from '../customer/customer.js'
import { isAmong } from '../json/few.js'
import { type Severity, rank } from './severity.js'
import { isAbout } from './topic.js'

/** What a match may look at: a signal, an issue, an outreach or a contact. */
interface Subject {
  readonly kind?: string
  readonly topic?: string
  readonly topics?: ReadonlyArray<string>
  readonly evidence?: string
  readonly tags?: ReadonlyArray<string>
  readonly severity?: Severity
  readonly status?: string
  readonly channel?: string
  readonly purpose?: string | undefined
  readonly play?: string | undefined
  readonly direction?: string
  readonly outcome?: string
  readonly by?: string | undefined
  /** Where the customer is not told apart from it. */
  readonly facts?: { readonly customer: Group }
}

/** One value, several, or `undefined` where that is not known. */
type Look = (subject: Subject, group?: Group) => string | ReadonlyArray<string> | undefined

/** What each field of a match looks at. */
const looks = {
  kinds: ({ kind }) => kind,
  topics: ({ topic, topics }) => topic ?? (topics!.length === 0 ? undefined : topics),
  evidence: ({ evidence }) => evidence,
  tags: ({ tags }) => tags,
  severityAtLeast: ({ severity }) => severity,
  statuses: ({ status }) => status,
  channels: ({ channel }) => channel,
  purposes: ({ purpose }) => purpose,
  plays: ({ play }) => play,
  directions: ({ direction }) => direction,
  outcomes: ({ outcome }) => outcome,
  by: ({ by }) => by,
  segments: (subject, group = subject.facts!.customer) => group.segments,
  regions: (subject, group = subject.facts!.customer) => group.regions,
} satisfies Readonly<Record<string, Look>>

/** What a field of a match looks at. */
export const lookOf = (field: keyof typeof looks): Look => looks[field]

/** A match has no fields but these. */
type Match = { readonly [F in keyof typeof looks | 'note']?: unknown }

/** Whether a subject passes, for a customer who is told apart from it or not. */
type Test = (subject: Subject, group?: Group) => boolean

/** Passes always. */
export const yes = (): boolean => true

/** Whether all of the tests pass; those that are not there do. */
export const allPass = <T extends (subject: never, other: never) => boolean>(
  tests: ReadonlyArray<T | undefined>,
): T => {
  const needed = tests.filter((test) => test !== undefined)
  const every = (subject: never, other: never): boolean => {
    for (const test of needed) if (!test(subject, other)) return false
    return true
  }
  return (needed.length > 1 ? every : (needed[0] ?? yes)) as T // takes what they all take
}

type Wanted = ReadonlyArray<string>

/** A test whether a value is one that the field asks for. */
const passes = (field: string, wanted: unknown): ((value: string) => boolean) => {
  if (field === 'topics') return (value) => isAbout(wanted as Wanted, value)
  if (field === 'severityAtLeast') {
    const least = rank(wanted as Severity)
    return (value) => rank(value as Severity) >= least
  }
  return (value) => isAmong(wanted as Wanted, value)
}

/** A test whether a subject matches. Where what a field looks at is not known, `whenUnknown` answers for it. */
export const matching = (match: Match, whenUnknown: boolean): Test =>
  allPass(
    Object.entries(match).map(([field, wanted]) => {
      const look = (looks as Readonly<Record<string, Look>>)[field] // none for a note
      if (look === undefined || wanted === undefined || wanted === 'any') return undefined
      const fits = passes(field, wanted)
      const test: Test = (subject, group) => {
        const value = look(subject, group)
        if (value === undefined) return whenUnknown
        return typeof value === 'string' ? fits(value) : value.some(fits)
      }
      return test
    }),
  )

/** A test whether a subject matches any of several. */
export const matchingAny = (matches: ReadonlyArray<Match>, whenUnknown: boolean): Test => {
  const tests = matches.map((match) => matching(match, whenUnknown))
  const any: Test = (subject, group) => {
    for (const test of tests) if (test(subject, group)) return true
    return false
  }
  return tests.length === 1 ? tests[0]! : any
}
