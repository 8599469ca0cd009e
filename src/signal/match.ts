/**
 * Matches, made ready to be asked often. A list means "any of", an absent field matches everything, and fields are
 * ANDed: one meaning, for signals, issues, outreaches and contacts.
 */
import { isAmong } from '../json/list.js'
import { type Severity, rank } from './severity.js'
import { isAbout } from './topic.js'

/** Whether a subject passes, in some context. */
type Test = (subject: never, context: never) => boolean
type Asked = (subject: unknown, context: unknown) => boolean

/** What a field of a match looks at: one value, several, or `undefined` where that is not known. */
type Value = string | ReadonlyArray<string> | undefined

/** What each field of a match looks at, for a kind of test. */
export type Looks<T extends Test> = { readonly [field: string]: (...asked: Parameters<T>) => Value }

/** Passes always. */
export const yes = (): boolean => true

/** Whether all of the tests pass; those that are not there do. */
export const allPass = <T extends Test>(tests: ReadonlyArray<T | undefined>): T => {
  const needed = tests.filter((test) => test !== undefined) as ReadonlyArray<Test> as ReadonlyArray<Asked>
  const every: Asked = (subject, context) => {
    for (const test of needed) if (!test(subject, context)) return false
    return true
  }
  return (needed.length > 1 ? every : (needed[0] ?? yes)) as Test as T
}

type Wanted = ReadonlyArray<string>

const passes = (field: string, wanted: Wanted): ((value: string) => boolean) => {
  if (field === 'topics') return (value) => isAbout(wanted, value)
  if (field === 'severityAtLeast') {
    const least = rank(wanted as unknown as Severity)
    return (value) => rank(value as Severity) >= least
  }
  return (value) => isAmong(wanted, value)
}

/** A test whether a subject matches. Where what a field looks at is not known, `whenUnknown` answers for it. */
export const matching = <T extends Test>(match: object, looks: Looks<T>, whenUnknown: boolean): T =>
  allPass(
    Object.entries(match).map(([field, wanted]) => {
      const look = looks[field] as ((subject: unknown, context: unknown) => Value) | undefined // none for a note
      if (look === undefined || wanted === undefined || wanted === 'any') return undefined
      const fits = passes(field, wanted as Wanted)
      const test: Asked = (subject, context) => {
        const value = look(subject, context)
        if (value === undefined) return whenUnknown
        return typeof value === 'string' ? fits(value) : value.some(fits)
      }
      return test as Test as T
    }),
  )

/** A test whether a subject matches any of several. */
export const matchingAny = <T extends Test>(matches: ReadonlyArray<object>, looks: Looks<T>, whenUnknown: boolean): T => {
  const tests = matches.map((match) => matching<Asked>(match, looks as Looks<Test>, whenUnknown))
  const any: Asked = (subject, context) => {
    for (const test of tests) if (test(subject, context)) return true
    return false
  }
  return (tests.length === 1 ? tests[0] : any) as Test as T
}
