/** A need is what a policy asks of past contacts: which, kept apart by what, how many of the latest, for how long. */
import { type Rule } from '../guard/rule.js'
import type { GuardZone } from '../guard/where.js'
import type { Contact, ContactMatch, Each, Message } from '../ledger/contact.js'
import { tells } from '../ledger/ledger.js'
import { type Meaning, counting, isMeant } from '../ledger/meaning.js'
import type { Play } from '../motive/play.js'
import type { Policy } from '../policy/policy.js'
import { lookOf } from '../signal/match.js'
import { day } from '../time/duration.js'
import { never } from '../time/instant.js'
import { type Window, holdOf } from '../time/window.js'
import { zoneOf } from '../time/zone.js'

/** What is asked of past contacts. */
export interface Need {
  /** The same key, the same contacts: those that are meant, kept apart by the same. */
  readonly key: string
  readonly means: (contact: Contact) => boolean
  /** The groups that the contact belongs to. */
  readonly groups: (contact: Contact) => ReadonlyArray<string>
  /** So many of the latest in a group are asked for; all of them, where it is infinite. */
  readonly room: number
  /** So long after its date a contact may be asked for, in milliseconds. */
  readonly lasts: number
  /** So far apart two contacts must be, in milliseconds, that the later one surely counts for longer. */
  readonly apart: number
  /** What is looked at, besides direction, channel and outcome. */
  readonly looks: ReadonlyArray<string>
}

/** A short name for a text: two hashes of 32 bits (FNV-1a, from two beginnings). */
const digest = (words: string): string =>
  [0x811c9dc5, 0x01000193]
    .map((basis) => [...words].reduce((hash, letter) => Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193), basis))
    .map((hash) => (hash >>> 0).toString(36))
    .join('')

const sorted = (listed: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(listed)].sort()

/** One need, named after all that it depends on. A contact that lacks what is kept apart has a group of its own. */
const needOf = (
  role: string,
  match: ContactMatch,
  each: Each,
  rest: Pick<Need, 'means' | 'room' | 'lasts' | 'apart'>,
): Need => {
  const asked = Object.entries(match).filter(([field, of]) => field !== 'note' && of !== undefined && of !== 'any')
  const apart = sorted(each) as Each
  const looksAt = apart.map((dimension) => lookOf(`${dimension}s`))
  const words = asked
    .map(([field, of]) => [field, sorted(of as ReadonlyArray<string>)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    ...rest,
    key: digest(JSON.stringify([role, words, apart])),
    looks: [...asked.map(([field]) => field), ...apart.map((dimension) => `${dimension}s`)],
    groups: (contact) =>
      looksAt.reduce<ReadonlyArray<string>>(
        (groups, look) => {
          const value = look(contact) ?? [null]
          const values = typeof value === 'string' ? [value] : value
          return groups.flatMap((group) => values.map((one) => JSON.stringify([group, one])))
        },
        [''],
      ),
  }
}

const nothingSaid = {} as Message // what a contact must share with the outreach keeps groups apart: no test asks for it

const meant =
  (meaning: Meaning) =>
  (contact: Contact): boolean =>
    isMeant(meaning, contact, nothingSaid)

type Counting = Extract<Rule, { kind: 'cap' | 'rest' | 'fatigue' }>

/** What a cap, a rest or fatigue counts. */
const counted = (
  match: ContactMatch = {},
  on: Counting['on'],
  each: Each,
  { room, lasts, apart }: Pick<Need, 'room' | 'lasts' | 'apart'>,
): Need => {
  const { channels, purposes, plays, topics } = on ?? {}
  const whole = {
    channels,
    purposes,
    plays,
    topics,
    directions: ['outbound'],
    outcomes: ['but failed'],
    ...defined(match),
  }
  const means = meant(counting(match, on, []))
  return needOf('counts', whole as ContactMatch, each, { means, room, lasts, apart })
}

const defined = (match: ContactMatch): ContactMatch =>
  Object.fromEntries(Object.entries(match).filter(([, of]) => of !== undefined))

/** For how long a window may hold a contact; for ever, where it may be that no zone is known. */
const lastsOf = (window: Window, zone: GuardZone, { unknownZone }: Policy): number => {
  const { length, longest } = holdOf(window)
  return length ?? (zone === 'customer' && unknownZone === 'closed' ? never : longest([zoneOf('UTC')!]))
}

/** Where clocks are set back over midnight, what comes later may belong to the day before. None was by a whole day. */
const apartOf = (window: Window): number => (holdOf(window).length === undefined ? day : 0)

/** After so many half-lives a contact weighs less than 10⁻¹⁹, of sums that are rounded to 9 decimals. */
const fading = (weights: ReadonlyMap<string, number>): number => 66 + Math.log2(Math.max(1, ...weights.values()))

/** What a guard needs. */
export const needsOfRule = (rule: Rule, policy: Policy): ReadonlyArray<Need> => {
  if (rule.kind === 'any-of') return rule.guards.flatMap((one) => needsOfRule(one, policy))
  if (rule.kind === 'cap') {
    const { counts, on, each, atMost, within, zone } = rule
    const lasts = lastsOf(within, zone, policy)
    return atMost === 0 ? [] : [counted(counts, on, each, { room: atMost, lasts, apart: apartOf(within) })]
  }
  if (rule.kind === 'rest') {
    const { after, on, each, times, inside, for: window, zone } = rule
    // Of triggers that wear off, all that lead up to one matter; of others, the latest.
    const held = lastsOf(window, zone, policy)
    const extent =
      inside === undefined
        ? { room: times, lasts: times === 1 ? held : never }
        : { room: Infinity, lasts: inside + held }
    return [counted(after, on, each, { ...extent, apart: apartOf(window) })]
  }
  if (rule.kind === 'fatigue') {
    const { counts, on, weights, halfLife } = rule
    return [counted(counts, on, [], { room: Infinity, lasts: halfLife * fading(weights), apart: 0 })]
  }
  if (rule.kind !== 'session') return []
  const { opens, each, for: lasts } = rule
  const match = { directions: ['inbound'], ...defined(opens) } as ContactMatch
  // What opens must not be believed because it comes late: whatever might have replaced it is kept.
  return [needOf('opens', match, each, { means: () => true, room: Infinity, lasts, apart: 0 })]
}

/** What plays need: whom they have told of what, and since when the customer is left in peace. */
export const needsOfPlays = (plays: ReadonlyArray<Play>): ReadonlyArray<Need> => {
  const repeating = plays.filter(({ again }) => again !== 'always')
  const told = repeating.map(({ again, freshFor }) => (again === 'never' ? never : freshFor ?? never))
  const quiet = plays.flatMap(({ quietFor }) => quietFor ?? [])
  const telling = (contact: Contact): boolean =>
    contact.topics.some((topic) => tells(contact, topic, contact.play ?? ''))
  return [
    ...told.map((lasts) => needOf('tells', {}, ['topic', 'play'], { means: telling, room: 1, lasts, apart: 0 })),
    ...quiet.map((lasts) =>
      needOf('spoke', {}, [], { means: ({ outcome }) => outcome !== 'failed', room: 1, lasts, apart: 0 }),
    ),
  ]
}

/** Of two needs of the same contacts, what satisfies both. */
const both = (a: Need, b: Need): Need => ({
  ...a,
  room: Math.max(a.room, b.room),
  lasts: Math.max(a.lasts, b.lasts),
  apart: Math.max(a.apart, b.apart),
})

/** What guards need, and what they need together with the plays: each need once. */
export const needsOf = (
  guards: ReadonlyArray<Rule>,
  policy: Policy,
  plays: ReadonlyArray<Play>,
): ReadonlyArray<Need> => {
  const needs = new Map<string, Need>()
  for (const need of [...guards.flatMap((guard) => needsOfRule(guard, policy)), ...needsOfPlays(plays)]) {
    const known = needs.get(need.key)
    needs.set(need.key, known === undefined ? need : both(known, need))
  }
  return [...needs.values()]
}
