/** May we? For every kind of guard, whether it is open at t for an outreach on a channel. */
import { isGranted, isRefused } from './consent.js'
import { liesInSpan } from './hours.js'
import type { Answer, Outreach } from './matches.js'
import { matchesContact, matchesOutreach, sharesEach } from './matches.js'
import type { Cap, ContactMatch, Fatigue, GuardJson, Hours, Rest, Session, Window } from './policy.js'
import type { Contact } from './records.js'
import type { Instant } from './scalars.js'
import { duration, faded, instant, never, nineDecimals } from './scalars.js'
import { wall } from './wall.js'
import { release } from './windows.js'
import type { World } from './world.js'
import { zonesOf } from './world.js'

/** `unknown`: it applies, but only because regions or segments are unknown. */
export const applies = (guard: GuardJson, outreach: Outreach, channel: string, world: World): Answer => {
  const on = guard.on === undefined ? 'yes' : matchesOutreach(guard.on, outreach, channel, world.known)
  const unless = guard.unless === undefined ? 'no' : matchesOutreach(guard.unless, outreach, channel, world.known)
  if (on === 'no' || unless === 'yes') return 'no'
  if (guard.kind === 'any-of' && guard.guards.every(one => applies(one, outreach, channel, world) === 'no')) return 'no'
  return on === 'yes' && unless === 'no' ? 'yes' : 'unknown'
}

const counted = (
  guard: Cap | Rest | Fatigue,
  asked: ContactMatch,
  outreach: Outreach,
  channel: string,
  { known }: World
): ReadonlyArray<Contact> => {
  const { channels, purposes, plays, topics } = guard.on ?? {}
  const match: ContactMatch = {
    ...(channels && { channels }),
    ...(purposes && { purposes }),
    ...(plays && { plays }),
    ...(topics && { topics }),
    directions: ['outbound'],
    ...asked
  }
  const failuresCount = asked.outcomes !== undefined
  const each = 'each' in guard ? guard.each : undefined
  return known.contacts.filter(
    contact =>
      (failuresCount || contact.outcome !== 'failed') &&
      matchesContact(match, contact, true) &&
      sharesEach(each, contact, outreach, channel, true)
  )
}

const releases = new WeakMap<Contact, Map<GuardJson, Instant>>()

/** A contact belongs to one world, so its release by a guard is worth keeping. */
export const releaseBy = (guard: Cap | Rest, window: Window, contact: Contact, world: World): Instant => {
  let known = releases.get(contact)
  if (known === undefined) releases.set(contact, (known = new Map<GuardJson, Instant>()))
  let at = known.get(guard)
  if (at === undefined) known.set(guard, (at = release(window, zonesOf(guard, world), contact.at)))
  return at
}

const capOpen = (guard: Cap, outreach: Outreach, channel: string, t: Instant, world: World): boolean => {
  const occupying = counted(guard, guard.counts ?? {}, outreach, channel, world).filter(
    contact => releaseBy(guard, guard.within, contact, world) > t
  )
  return occupying.length < guard.atMost
}

const restOpen = (guard: Rest, outreach: Outreach, channel: string, t: Instant, world: World): boolean => {
  const matching = counted(guard, guard.after, outreach, channel, world)
  const inside = guard.inside === undefined ? never : duration(guard.inside)
  const triggers = matching.filter((contact, i) => {
    const predecessor = matching[i - ((guard.times ?? 1) - 1)]
    return predecessor !== undefined && contact.at - predecessor.at <= inside
  })
  return triggers.every(trigger => releaseBy(guard, guard.for, trigger, world) <= t)
}

const hoursOpen = (guard: Hours, t: Instant, world: World): boolean => {
  const zones = zonesOf(guard, world)
  if (zones === undefined) return false
  return zones.every(zone => liesInSpan(guard, wall(zone, t), world.policy) === (guard.kind === 'open-hours'))
}

const fatigueOpen = (guard: Fatigue, outreach: Outreach, channel: string, t: Instant, world: World): boolean => {
  const weight = (on: string): number => (guard.weights && Object.hasOwn(guard.weights, on) ? (guard.weights[on] ?? 1) : 1)
  const halfLife = duration(guard.halfLife)
  let sum = 0
  for (const contact of counted(guard, guard.counts ?? {}, outreach, channel, world)) {
    sum += weight(contact.channel) * faded(Math.max(0, t - contact.at), halfLife)
  }
  return nineDecimals(sum + weight(channel)) <= guard.limit
}

const sessionOpen = (guard: Session, outreach: Outreach, channel: string, t: Instant, { known }: World): boolean =>
  known.contacts.some(
    contact =>
      contact.at <= t &&
      t < contact.at + duration(guard.for) &&
      matchesContact({ directions: ['inbound'], ...guard.opens }, contact, false) &&
      sharesEach(guard.each, contact, outreach, channel, false)
  )

/** A guard that does not apply is open. */
export const isOpen = (guard: GuardJson, outreach: Outreach, channel: string, t: Instant, world: World): boolean => {
  if (applies(guard, outreach, channel, world) === 'no') return true
  switch (guard.kind) {
    case 'cap':
      return capOpen(guard, outreach, channel, t, world)
    case 'rest':
      return restOpen(guard, outreach, channel, t, world)
    case 'open-hours':
    case 'quiet-hours':
      return hoursOpen(guard, t, world)
    case 'opt-in':
      return isGranted(outreach, channel, t, world.known) && !isRefused(outreach, channel, t, world.known)
    case 'fatigue':
      return fatigueOpen(guard, outreach, channel, t, world)
    case 'session':
      return sessionOpen(guard, outreach, channel, t, world)
    case 'embargo':
      return (guard.from !== undefined && t < instant(guard.from)) || t >= instant(guard.to)
    case 'any-of':
      return guard.guards.some(
        one => applies(one, outreach, channel, world) === 'yes' && isOpen(one, outreach, channel, t, world)
      )
  }
}

export const mayContact = (outreach: Outreach, channel: string, t: Instant, world: World): boolean =>
  !isRefused(outreach, channel, t, world.known) &&
  world.guards.every(guard => isOpen(guard, outreach, channel, t, world))

/** The names of all that is closed on any of the channels, `refused` first, then in the order of the guards that are. */
export const closedAt = (
  outreach: Outreach,
  channels: ReadonlyArray<string>,
  t: Instant,
  world: World
): ReadonlyArray<string> => {
  const refused = channels.some(channel => isRefused(outreach, channel, t, world.known))
  const closed = world.guards.filter(guard => channels.some(channel => !isOpen(guard, outreach, channel, t, world)))
  return [...new Set([...(refused ? ['refused'] : []), ...closed.map(({ name }) => name)])]
}
