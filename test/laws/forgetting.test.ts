/** A law about what may be deleted: contacts too old for every window, too old to tell, and too old to disturb silence. */
import type { PolicyJson, SituationJson } from 'tactful'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Authored } from '../arbitraries/authored.js'
import { milliseconds } from '../arbitraries/edge.js'
import { patience, runs, share } from '../arbitraries/runs.js'
import { day } from '../arbitraries/scene.js'
import { varied } from '../arbitraries/story.js'
import { askAt, engineOf, moment } from './ask.js'
import { between, choices } from './between.js'
import { counts, opensSession } from './matching.js'
import { allGuards, contactsOf, partsOf, recordsOf, retold, type GuardPart, type PlayPart, type RecordPart } from './part.js'
import type { Window } from './wall.js'

/** An upper bound, in milliseconds: two days more than a local window can last. */
const longest = (window: Window): number => {
  if (window === 'ever') return Infinity
  if ('rolling' in window) return milliseconds(window.rolling)
  const days = 'days' in window ? window.days : { day: 1, week: 7, month: 31 }[window.calendar]
  return (days + 2) * day
}

/** How long after it was made a guard may still use the contact. */
const usedBy = (guard: GuardPart, contact: Authored): number => {
  if (guard.kind === 'session') return opensSession(guard, contact) ? milliseconds(guard['for'] as string) : 0
  if (!['cap', 'rest', 'fatigue'].includes(guard.kind) || !counts(guard, contact)) return 0
  if (guard.kind === 'cap') return guard['atMost'] === 0 ? 0 : localForEver(guard, longest(guard['within'] as Window))
  if (guard.kind === 'fatigue') return Infinity // it fades, but is never gone
  const before = (guard['times'] as number | undefined) ?? 1
  const inside = guard['inside'] as string | undefined
  const asPredecessor = before === 1 ? 0 : inside === undefined ? Infinity : (before - 1) * milliseconds(inside)
  return localForEver(guard, asPredecessor + longest(guard['for'] as Window))
}

/** Where the zone may be unknown, a local window may never let go. */
const localForEver = (guard: GuardPart, length: number): number => {
  const window = (guard['within'] ?? guard['for']) as Window
  return typeof window === 'object' && 'rolling' in window ? length : guard['zone'] === undefined || guard['zone'] === 'customer' ? Infinity : length
}

/** Whether the contact may tell a topic: to a play that never repeats itself always, to others if no signal is older. */
const tells = (contact: RecordPart, plays: ReadonlyArray<PlayPart>, signals: ReadonlyArray<RecordPart>): boolean =>
  contact['direction'] === 'outbound' && !['failed', 'bounced'].includes(contact['outcome'] as string) &&
  plays.some(play => (contact['play'] ?? play.name) === play.name && play['again'] !== 'always' && signals.some(signal =>
    ((contact['topics'] ?? []) as ReadonlyArray<string>).includes(signal['topic'] as string)
    && (play['again'] === 'never' || moment(contact.at) >= moment(signal.at))))

/** The contacts without those that nothing can still use; all revisions of one go together. */
const needed = (policy: PolicyJson, situation: SituationJson): ReadonlyArray<RecordPart> => {
  const now = moment(situation.now)
  const { plays } = partsOf(policy)
  const used = (contact: RecordPart): boolean => {
    const still = (length: number) => moment(contact.at) + length > now
    return allGuards(policy, situation).some(guard => still(usedBy(guard, contact)) && usedBy(guard, contact) > 0)
      || plays.some(({ quietFor }) => quietFor !== undefined && contact['outcome'] !== 'failed' && still(milliseconds(quietFor as string)))
      || tells(contact, plays, recordsOf(situation).signals ?? [])
  }
  const keep = new Set(contactsOf(situation).filter(used).map(({ id }) => id))
  return contactsOf(situation).filter(({ id }) => keep.has(id))
}

describe('what may be forgotten', () => {
  /** Now, and at any later moment: what nothing can use now, nothing can use later. */
  it('Forgetting is safe', () => {
    const forgot: Array<boolean> = []
    fc.assert(fc.property(varied, choices, (told, chosen) => {
      const { policy, situation } = told
      const less = retold(situation, { contacts: needed(policy, situation) })
      forgot.push(contactsOf(less).length < contactsOf(situation).length)
      const engine = engineOf(policy)
      const now = moment(situation.now)
      for (const at of between(told, now, now + 3 * day, chosen)) expect(askAt(engine, less, at)).toEqual(askAt(engine, situation, at))
    }), runs(1500, 35))
    expect(share(forgot, lost => lost)).toBeGreaterThan(0.2)
  }, patience)
})
