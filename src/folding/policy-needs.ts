/** What a policy needs of past contacts, for its guards and for its plays. */
import type { Rule } from '../guard/rule.js'
import type { GuardZone } from '../guard/where.js'
import type { Contact, ContactMatch, Each, Message } from '../ledger/contact.js'
import { tells } from '../ledger/ledger.js'
import { type Meaning, counting, isMeant } from '../ledger/meaning.js'
import type { Play } from '../motive/play.js'
import type { Policy } from '../policy/policy.js'
import { day } from '../time/duration.js'
import { never } from '../time/instant.js'
import { type Window, holdOf } from '../time/window.js'
import { zoneOf } from '../time/zone.js'
import { type Extent, type Need, both, needOf } from './need.js'

const nothingSaid = {} as Message // what a contact must share with the outreach keeps groups apart: no test asks for it

const meant =
  (meaning: Meaning) =>
  (contact: Contact): boolean =>
    isMeant(meaning, contact, nothingSaid)

const defined = (match: ContactMatch): ContactMatch =>
  Object.fromEntries(Object.entries(match).filter(([, of]) => of !== undefined))

type Counting = Extract<Rule, { kind: 'cap' | 'rest' | 'fatigue' }>

/** What a cap, a rest or fatigue counts. */
const counted = (match: ContactMatch = {}, on: Counting['on'], each: Each, extent: Extent): Need => {
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
  return needOf('counts', whole as ContactMatch, each, meant(counting(match, on, [])), extent)
}

/** For how long a window may hold a contact; for ever, where it may be that no zone is known. */
const lastsOf = (window: Window, zone: GuardZone, { unknownZone }: Policy): number => {
  const { length, longest } = holdOf(window)
  return length ?? (zone === 'customer' && unknownZone === 'closed' ? never : longest([zoneOf('UTC')!]))
}

/** Where clocks go back over midnight, what comes later may belong to the day before. None went back a whole day. */
const marginOf = (window: Window): number => (holdOf(window).length === undefined ? day : 0)

/** After so many half-lives a contact weighs less than 10⁻¹⁹, of sums that are rounded to 9 decimals. */
const fading = (weights: ReadonlyMap<string, number>): number =>
  66 + Math.log2([...weights.values()].reduce((most, weight) => Math.max(most, weight), 1))

/** What a guard needs. */
export const needsOfRule = (rule: Rule, policy: Policy): ReadonlyArray<Need> => {
  if (rule.kind === 'any-of') return rule.guards.flatMap((one) => needsOfRule(one, policy))
  if (rule.kind === 'cap') {
    const { counts, on, each, atMost, within, zone } = rule
    const lasts = lastsOf(within, zone, policy)
    return atMost === 0 ? [] : [counted(counts, on, each, { room: atMost, lasts, margin: marginOf(within) })]
  }
  if (rule.kind === 'rest') {
    const { after, on, each, times, inside, for: window, zone } = rule
    // Of triggers that wear off, all that lead up to one matter; of others, the latest.
    const held = lastsOf(window, zone, policy)
    const [room, lasts] = inside === undefined ? [times, times === 1 ? held : never] : [Infinity, inside + held]
    return [counted(after, on, each, { room, lasts, margin: marginOf(window) })]
  }
  if (rule.kind === 'fatigue') {
    const { counts, on, weights, halfLife } = rule
    return [counted(counts, on, [], { room: Infinity, lasts: halfLife * fading(weights), margin: 0 })]
  }
  if (rule.kind !== 'session') return []
  const { opens, each, for: lasts } = rule
  const match = { directions: ['inbound'], ...defined(opens) } as ContactMatch
  // Any contact may be the later revision of one that opened, and that one may still come: so all are kept.
  return [needOf('opens', match, each, () => true, { room: Infinity, lasts, margin: 0 })]
}

/** What plays need: whom they have told of what, and since when the customer is left in peace. */
export const needsOfPlays = (plays: ReadonlyArray<Play>): ReadonlyArray<Need> => {
  const remembering = plays.filter(({ again }) => again !== 'always')
  const told = remembering.map(({ again, freshFor }) => (again === 'never' ? never : freshFor ?? never))
  const quiet = plays.flatMap(({ quietFor }) => quietFor ?? [])
  const telling = (contact: Contact): boolean =>
    contact.topics.some((topic) => tells(contact, topic, contact.play ?? ''))
  const speaking = ({ outcome }: Contact): boolean => outcome !== 'failed'
  return [
    ...told.map((lasts) => needOf('tells', {}, ['topic', 'play'], telling, { room: 1, lasts, margin: 0 })),
    ...quiet.map((lasts) => needOf('spoke', {}, [], speaking, { room: 1, lasts, margin: 0 })),
  ]
}

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
