/** A law about counting, checked by a simulation: days go by, and whatever the engine allows is done and recorded. */
import type { DecisionJson, PolicyJson, SituationJson } from 'tactful'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Authored } from '../arbitraries/authored.js'
import { patience, runs } from '../arbitraries/runs.js'
import { story } from '../arbitraries/story.js'
import { askAt, engineOf, iso, moment } from './ask.js'
import { applies, counts, shares, type Outreach } from './matching.js'
import { contactsOf, guardsOf, ownGuardsOf, partsOf, recordsOf, retold, revised, stripped, type CustomerPart, type GuardPart } from './part.js'
import { released, type Window } from './wall.js'

const zonesOf = (guard: GuardPart, customer: CustomerPart, unknownZone: string): ReadonlyArray<string> => {
  const named = guard['zone'] as string | undefined
  if (named !== undefined && named !== 'customer') return [named]
  const zones = customer.zone === undefined ? [] : typeof customer.zone === 'string' ? [customer.zone] : customer.zone
  return zones.length > 0 ? zones : unknownZone === 'closed' ? [] : [unknownZone]
}

/** How many contacts that the cap counts for this outreach occupy the moment. */
const occupying = (cap: GuardPart, outreach: Outreach, channel: string, situation: SituationJson, policy: PolicyJson, at: number): number => {
  const zones = zonesOf(cap, recordsOf(situation).customer, partsOf(policy).unknownZone ?? 'closed')
  return contactsOf(situation).filter(contact =>
    counts(cap, contact)
    && shares((cap['each'] ?? []) as ReadonlyArray<string>, contact, outreach, channel)
    && moment(contact.at) <= at && at < released(cap['within'] as Window, moment(contact.at), zones)).length
}

/** What went out: the outreach alone, in the name of its play; or with all that goes along, and then of no play. */
const record = (decision: DecisionJson, id: string, together: boolean): Authored => {
  const { outreach, along, channel, at } = decision
  if (outreach === null) throw new Error('nothing to say')
  const sent = { id, at, direction: 'outbound', channel, purpose: outreach.purpose }
  return together && along.length > 0
    ? { ...sent, topics: [...new Set([outreach.topic, ...along.map(({ topic }) => topic)])] }
    : { ...sent, play: outreach.play, topics: [outreach.topic] }
}

/** Untold: every motive stays one although the customer has been told, so that only guards hold back. */
const untiring = (policy: PolicyJson): PolicyJson =>
  revised(policy, { plays: partsOf(policy).plays.map(play => stripped({ ...play, again: 'always', freshFor: 'P30D', lead: undefined })) })

/** Every id once; revisions have laws of their own. */
const distinct = (situation: SituationJson): SituationJson =>
  retold(situation, { contacts: [...new Map(contactsOf(situation).map(contact => [contact.id, contact])).values()] })

describe('windows', () => {
  /**
   * Ask; where the answer is yes, send and record, and ask again at once; else ask again at `until`. Caps inside an
   * any-of are a choice and not looked at.
   */
  it('No window is ever exceeded', () => {
    let reached = 0
    let capped = 0
    const steps = fc.array(fc.record({ together: fc.boolean(), pause: fc.constantFrom(0, 0, 0, 1, 3_600_000, 86_400_000) }), { minLength: 4, maxLength: 14 })
    fc.assert(fc.property(story({ kinds: ['cap'] }), fc.boolean(), steps, (told, tireless, stream) => {
      const policy = tireless ? untiring(told.policy) : told.policy
      const engine = engineOf(policy)
      let situation = distinct(told.situation)
      let now = moment(situation.now)
      for (const [index, { together, pause }] of stream.entries()) {
        const decision = askAt(engine, situation, now)
        if (decision.kind !== 'reach-out') {
          if (decision.until === null) break
          now = moment(decision.until)
          continue
        }
        const { outreach, channel } = decision
        if (outreach === null || channel === null) throw new Error('a reach-out says what to say, and where')
        situation = retold(situation, { contacts: [...contactsOf(situation), record(decision, `sent ${index}`, together)] })
        reached += 1
        for (const cap of [...guardsOf(policy), ...ownGuardsOf(situation)]) {
          if (cap.kind !== 'cap' || !applies(cap, outreach, channel, recordsOf(situation).customer)) continue
          capped += 1
          expect(occupying(cap, outreach, channel, situation, policy, now), `${cap.name} at ${iso(now)}`).toBeLessThanOrEqual(cap['atMost'] as number)
        }
        now += pause
      }
    }), runs(1500))
    expect(Math.min(reached, capped)).toBeGreaterThan(500)
  }, patience)
})
