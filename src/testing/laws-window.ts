/** A law about counting, checked by a simulation: time goes by, and whatever the engine allows is done and recorded. */
import type { Right } from 'fp-ts/lib/Either.js'
import type { ContactJson, GuardJson, PolicyJson, SituationJson } from 'tactful'
import { type Instant } from '../time/instant.js'
import { Window, holdOf } from '../time/window.js'
import { zoneOf } from '../time/zone.js'
import { at, moment } from './ask.js'
import { stripped } from './authored.js'
import { type Law, picked } from './law.js'
import { recorded } from './life.js'
import { type Message, applies, counts, shares } from './matching.js'

type Cap = Extract<GuardJson, { readonly kind: 'cap' }>

const isCap = (guard: GuardJson): guard is Cap => guard.kind === 'cap'

const zonesOf = (
  { zone = 'customer' }: Cap,
  { customer }: SituationJson,
  unknownZone: string,
): ReadonlyArray<string> => {
  if (zone !== 'customer') return [zone]
  const known = [customer.zone ?? []].flat()
  return known.length > 0 || unknownZone === 'closed' ? known : [unknownZone]
}

/** How many contacts that the cap counts for this message occupy the moment. */
const occupying = (
  cap: Cap,
  message: Message,
  situation: SituationJson,
  contacts: ReadonlyArray<ContactJson>,
  unknownZone: string,
  now: number,
): number => {
  const zones = zonesOf(cap, situation, unknownZone).map((name) => zoneOf(name)!)
  const { release } = holdOf((Window.decode(cap.within) as Right<Window>).right)
  return contacts.filter((contact) => {
    const made = moment(contact.at) as Instant
    return counts(cap, contact) && shares(cap.each ?? [], contact, message) && made <= now && now < release(made, zones)
  }).length
}

/** Every motive stays one although the customer has been told, so that only guards hold back. */
const untiring = (policy: PolicyJson): PolicyJson => ({
  ...policy,
  plays: policy.plays.map(
    (play) => stripped({ ...play, again: 'always', freshFor: 'P30D', lead: undefined }) as unknown as typeof play,
  ),
})

/** Every id once: revisions have laws of their own. */
const distinct = (contacts: ReadonlyArray<ContactJson> = []): ReadonlyArray<ContactJson> => [
  ...new Map(contacts.map((contact) => [contact.id, contact])).values(),
]

const pauses = [0, 0, 0, 1, 3_600_000, 86_400_000]

/**
 * Ask; where the answer is yes, send and record, and ask again at once or a little later; else ask again at `until`.
 * Caps inside an any-of are a choice and not looked at.
 */
export const windows: Law = {
  name: 'No window is ever exceeded',
  holds: (trial, { picks }) => {
    const policy = picks[0]! % 2 === 0 ? untiring(trial.policy) : trial.policy
    const { unknownZone = 'closed', guards = [] } = policy
    const { situation } = trial
    const { decide } = trial.ask(policy)
    const caps = [...guards, ...(situation.customer.guards ?? [])].filter(isCap)
    let contacts = distinct(situation.contacts)
    let now = moment(situation.now)
    for (const [step, pick] of picks.entries()) {
      const decision = decide({ ...at(situation, now), contacts })
      if (decision.kind !== 'reach-out') {
        if (decision.until === null) return true
        now = moment(decision.until)
        continue
      }
      const message = { ...decision.outreach, channel: decision.channel }
      contacts = [...contacts, recorded(decision, `sent-${step}`, pick % 3 > 0)]
      for (const cap of caps) {
        if (!applies(cap, message, situation.customer)) continue
        if (occupying(cap, message, situation, contacts, unknownZone, now) > cap.atMost) return false
      }
      now += picked(pauses, pick)!
    }
    return true
  },
}
