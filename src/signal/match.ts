/**
 * Matches, made ready to be asked often. A list means "any of", an absent field matches everything, and fields are
 * ANDed: one meaning, for signals, issues, outreaches and contacts.
 */
import { isAmong } from '../json/few.js'
import { type Severity, rank } from './severity.js'
import { isAbout } from './topic.js'

/** Whether a subject passes, in some context. */
type Test = (subject: never, context: never) => boolean
/** Any such test, when nothing is known of what it takes. */
type AnyTest = (subject: unknown, context: unknown) => boolean

/** What a field of a match looks at, for a kind of test: one value, several, or `undefined` where that is not known. */
export type Look<T extends Test> = (...asked: Parameters<T>) => string | ReadonlyArray<string> | undefined

/** What each field of a match looks at. */
type Looks<T extends Test> = { readonly [field: string]: Look<T> }

/** Passes always. */
export const yes = (): boolean => true

/** Whether all of the tests pass; those that are not there do. */
export const allPass = <T extends Test>(tests: ReadonlyArray<T | undefined>): T => {
  const needed = tests.filter((test) => test !== undefined) as ReadonlyArray<Test> as ReadonlyArray<AnyTest>
  const every: AnyTest = (subject, context) => {
    for (const test of needed) if (!test(subject, context)) return false
    return true
  }
  return (needed.length > 1 ? every : (needed[0] ?? yes)) as Test as T
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
export const matching = <T extends Test>(match: object, looks: Looks<T>, whenUnknown: boolean): T =>
  allPass(
    Object.entries(match).map(([field, wanted]) => {
      const look = looks[field] as Look<AnyTest> | undefined // none for a note
      if (look === undefined || wanted === undefined || wanted === 'any') return undefined
      const fits = passes(field, wanted)
      const test: AnyTest = (subject, context) => {
        const value = look(subject, context)
        if (value === undefined) return whenUnknown
        return typeof value === 'string' ? fits(value) : value.some(fits)
      }
      return test as Test as T
    }),
  )

/** A test whether a subject matches any of several. */
export const matchingAny = <T extends Test>(
  matches: ReadonlyArray<object>,
  looks: Looks<T>,
  whenUnknown: boolean,
): T => {
  const tests = matches.map((match) => matching(match, looks as Looks<AnyTest>, whenUnknown))
  const any: AnyTest = (subject, context) => {
    for (const test of tests) if (test(subject, context)) return true
    return false
  }
  return (tests.length === 1 ? tests[0] : any) as Test as T
}
