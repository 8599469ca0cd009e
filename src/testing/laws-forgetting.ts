/** A law about what may be deleted: contacts too old for every window, to tell anything, and to disturb silence. */
import type { ContactJson, GuardJson, SituationJson } from 'tactful'
import { day } from '../time/duration.js'
import { at, moment } from './ask.js'
import { lengthOfWindow } from './counters.js'
import { type Law, type Story, between } from './law.js'
import { lengthOf } from './leaves.js'
import { counts, opensSession } from './matching.js'
import { nested } from './nested.js'

type Windowed = Extract<GuardJson, { readonly kind: 'cap' }>

/** An upper bound, in milliseconds: some days are longer, and where no zone is known a local window never lets go. */
const longest = (window: Windowed['within'], zone: string | undefined): number => {
  if (window === 'ever') return Infinity
  if ('rolling' in window) return lengthOfWindow(window)
  return zone === undefined || zone === 'customer' ? Infinity : lengthOfWindow(window) + 2 * day
}

/** How long after it was made a guard may still use the contact. */
const usedBy = (guard: GuardJson, contact: ContactJson): number => {
  if (guard.kind === 'session') return opensSession(guard, contact) ? lengthOf(guard.for)! : 0
  if (guard.kind === 'fatigue') return counts(guard, contact) ? Infinity : 0 // it fades, but is never gone
  if (guard.kind === 'cap') return guard.atMost > 0 && counts(guard, contact) ? longest(guard.within, guard.zone) : 0
  if (guard.kind !== 'rest' || !counts(guard, contact)) return 0
  const { times = 1, inside } = guard
  const asPredecessor = times === 1 ? 0 : (times - 1) * (lengthOf(inside) ?? Infinity)
  return asPredecessor + longest(guard.for, guard.zone)
}

/** Whether the contact may tell a topic: to a play that never repeats itself always, else if no signal is older. */
const tells = ({ policy, situation }: Story, contact: ContactJson): boolean =>
  contact.direction === 'outbound' &&
  contact.outcome !== 'failed' &&
  contact.outcome !== 'bounced' &&
  policy.plays.some(
    ({ name, again }) =>
      (contact.play ?? name) === name &&
      again !== 'always' &&
      (situation.signals ?? []).some(
        (signal) =>
          contact.topics?.includes(signal.topic) && (again === 'never' || moment(contact.at) >= moment(signal.at)),
      ),
  )

/** The situation without the contacts that nothing can still use; all revisions of one go together. */
export const forgotten = ({ policy, situation }: Story): SituationJson => {
  const now = moment(situation.now)
  const guards = nested([...(policy.guards ?? []), ...(situation.customer.guards ?? [])])
  const { contacts = [] } = situation
  const isUsed = (contact: ContactJson): boolean => {
    const still = (length: number) => length > 0 && moment(contact.at) + length > now
    return (
      guards.some((guard) => still(usedBy(guard, contact))) ||
      policy.plays.some(({ quietFor }) => contact.outcome !== 'failed' && still(lengthOf(quietFor) ?? 0)) ||
      tells({ policy, situation }, contact)
    )
  }
  const kept = new Set(contacts.filter(isUsed).map(({ id }) => id))
  return { ...situation, contacts: contacts.filter(({ id }) => kept.has(id)) }
}

/** Now, and at any later moment: what nothing can use now, nothing can use later. */
export const forgetting: Law = {
  name: 'Forgetting is safe',
  holds: (trial, chance) => {
    const { decide } = trial.ask(trial.policy)
    const less = forgotten(trial)
    const now = moment(trial.situation.now)
    return between(trial, now, now + 3 * day, chance).every(
      (then) => JSON.stringify(decide(at(less, then))) === JSON.stringify(decide(at(trial.situation, then))),
    )
  },
}
