/** Laws about permission: whatever is added, or no longer known, closes; nothing of it opens. */
import type { DecisionJson, PolicyJson, SituationJson } from 'tactful'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Authored } from '../arbitraries/authored.js'
import { patience, runs } from '../arbitraries/runs.js'
import { story, varied } from '../arbitraries/story.js'
import { ask, askAt, engineOf, firstContact, iso, moment } from './ask.js'
import { opensSession } from './matching.js'
import {
  allGuards, contactsOf, guardsOf, oneOf, ownGuardsOf, partsOf, recordsOf, retold, revised, stripped, withCustomer, without,
  type ConsentPart,
} from './part.js'

interface Pair {
  readonly more: Asked
  readonly less: Asked
}

/** Where more is asked for or less is known, no contact comes earlier, and none that is allowed lasts longer. */
const closes = ({ more, less }: Pair): void => {
  const strict = ask(...more)
  const lenient = ask(...less)
  expect(firstContact(strict)).toBeGreaterThanOrEqual(firstContact(lenient))
  if (strict.kind !== 'reach-out' || lenient.kind !== 'reach-out' || !sameOutreach(strict, lenient)) return
  expect(moment(strict.validUntil)).toBeLessThanOrEqual(moment(lenient.validUntil))
}

const sameOutreach = (one: DecisionJson, other: DecisionJson): boolean =>
  one.channel === other.channel && one.outreach?.play === other.outreach?.play && one.outreach?.topic === other.outreach?.topic

describe('permission', () => {
  /** Added is what the story has, and the story without it has not: a guard, a refusal, or a contact that opens no session. */
  it('A guard never opens anything', () => {
    fc.assert(fc.property(varied, fc.nat(100), ({ policy, situation }, which) => {
      for (const fewer of [guardless, refusalless, contactless]) {
        const less = oneOf(fewer(policy, situation), which)
        if (less !== undefined) closes({ more: [policy, situation], less })
      }
    }), runs(2000, 40))
  }, patience)

  /** Asked now and at `until`: nothing that is carried along escapes either. */
  it('Refusal is final', () => {
    fc.assert(fc.property(story({ consents: true }), ({ policy, situation }) => {
      const consents = recordsOf(situation).customer.consents ?? []
      fc.pre(consents.some(({ given }) => !given))
      const engine = engineOf(policy)
      const decision = askAt(engine, situation, moment(situation.now))
      const later = decision.until === null ? decision : askAt(engine, situation, moment(decision.until))
      for (const { kind, at, outreach, along, channel } of [decision, later]) {
        if (kind !== 'reach-out' || outreach === null || channel === null) continue
        for (const { purpose } of [outreach, ...along]) expect(binding(consents, channel, purpose, moment(at))).toEqual([])
      }
    }), runs(1500, 40))
  }, patience)

  /** Nothing is promised while a refusal binds either: with one that covers everything for ever, there is no `until`. */
  it('a refusal of everything leaves nothing to wait for', () => {
    fc.assert(fc.property(varied, ({ policy, situation }) => {
      const refusal = { given: false, at: iso(4e12) }
      const consents = [...(recordsOf(situation).customer.consents ?? []), refusal]
      const { kind, until } = ask(policy, withCustomer(situation, { consents }))
      expect(kind).not.toBe('reach-out')
      expect(until).toBeNull()
    }), runs(500))
  }, patience)

  /**
   * Forgetting the customer's zone, regions or segments. Motives may turn on regions and segments as well, and a weaker
   * motive may escape a guard `on` high severities; so here only guards speak of them.
   */
  it('Unknown is closed', () => {
    const fact = fc.constantFrom('zone', 'regions', 'segments')
    fc.assert(fc.property(varied, fact, ({ policy, situation }, forgotten) => {
      fc.pre(recordsOf(situation).customer[forgotten] !== undefined)
      const known = withoutCustomerFields(revised(policy, { unknownZone: 'closed' }))
      closes({ more: [known, withCustomer(situation, { [forgotten]: undefined })], less: [known, situation] })
    }), runs(1500, 40))
  }, patience)
})

type Asked = readonly [PolicyJson, SituationJson]

const guardless = (policy: PolicyJson, situation: SituationJson): ReadonlyArray<Asked> => [
  ...guardsOf(policy).map((_, index): Asked => [revised(policy, { guards: without(guardsOf(policy), index) }), situation]),
  ...ownGuardsOf(situation).map((_, index): Asked =>
    [policy, withCustomer(situation, { guards: without(ownGuardsOf(situation), index) })]),
]

const refusalless = (policy: PolicyJson, situation: SituationJson): ReadonlyArray<Asked> => {
  const consents = recordsOf(situation).customer.consents ?? []
  return consents.flatMap(({ given }, index): ReadonlyArray<Asked> =>
    given ? [] : [[policy, withCustomer(situation, { consents: without(consents, index) })]])
}

/** A contact of which there are several revisions is not added by adding one of them. */
const contactless = (policy: PolicyJson, situation: SituationJson): ReadonlyArray<Asked> => {
  const contacts = contactsOf(situation)
  return contacts.flatMap((contact, index): ReadonlyArray<Asked> => {
    const revisions = contacts.filter(({ id }) => id === contact.id).length
    const opens = allGuards(policy, situation).some(guard => opensSession(guard, contact))
    return revisions > 1 || opens ? [] : [[policy, retold(situation, { contacts: without(contacts, index) })]]
  })
}

/** The refusals that bind at t, as section 5 says: not over, and not lifted by a later, broader grant that holds. */
const binding = (consents: ReadonlyArray<ConsentPart>, channel: string, purpose: string, at: number): ReadonlyArray<ConsentPart> => {
  const matches = (record: ConsentPart) =>
    (record.channel ?? channel) === channel && (record.purpose ?? purpose) === purpose && at < moment(record.until ?? null)
  const names = (grant: ConsentPart, refusal: ConsentPart) =>
    (refusal.channel === undefined || grant.channel !== undefined) && (refusal.purpose === undefined || grant.purpose !== undefined)
  return consents.filter(refusal => !refusal.given && matches(refusal) && !consents.some(grant =>
    grant.given && matches(grant) && moment(grant.at) <= at && moment(grant.at) > moment(refusal.at) && names(grant, refusal)))
}

const withoutCustomerFields = (policy: PolicyJson): PolicyJson => {
  const plain = (match: Authored): Authored => stripped({ ...match, segments: undefined, regions: undefined })
  const plainWhen = (when: unknown): unknown =>
    when === undefined ? undefined : Array.isArray(when) ? when.map(plain) : plain(when as Authored)
  const { plays, stance, holdout } = partsOf(policy)
  const hybrid = stance as { readonly hybrid?: ReadonlyArray<Authored> } | undefined
  const plainPlays = plays.map(play => {
    const heldBy = plainWhen(play['heldBy'])
    return { ...play, when: plainWhen(play.when), ...(heldBy === undefined ? {} : { heldBy }) }
  })
  return revised(policy, {
    plays: plainPlays,
    ...(typeof hybrid === 'object' && hybrid.hybrid
      ? { stance: { ...hybrid, hybrid: hybrid.hybrid.map(entry => ({ ...entry, when: plainWhen(entry['when']) })) } } : {}),
    ...(holdout ? { holdout: stripped({ ...holdout, unless: undefined }) } : {}),
  })
}
