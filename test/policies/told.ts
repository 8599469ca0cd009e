/** Situations drawn for the catalogue: its own kinds of signal, channels, purposes and plays, around a change of clocks. */
import type { PolicyJson } from 'tactful'
import {
  balanced, channels, failedPayment, orderSurvey, peak, predictive, proactive, purposes, reactive, shippingDelay, suspectedFraud, termsChange,
} from 'tactful/policies'
import fc from 'fast-check'
import { authored, maybe, mostly, once, type Authored } from '../arbitraries/authored.js'
import { edges } from '../arbitraries/edge.js'
import { consent, contact, issue, news, records, signal } from '../arbitraries/record.js'
import { day, scenes, type Scene } from '../arbitraries/scene.js'
import { at } from '../arbitraries/situation.js'
import type { Story } from '../arbitraries/story.js'
import { composed } from './composed.js'

/** Every strategy, and some with the plays of a trade. */
export const strategies: ReadonlyArray<PolicyJson> = [
  reactive(), proactive(), predictive({ salt: 'told' }), balanced(), peak(), peak({ to: '2026-11-02T00:00:00Z' }),
  composed(proactive(), shippingDelay(), orderSurvey()),
  composed(balanced({ kinds: ['suspected-fraud', 'payment-failed'] }), suspectedFraud(), failedPayment(), termsChange()),
]

const some = <A>(...list: ReadonlyArray<A>): fc.Arbitrary<A> => fc.constantFrom(...list)
const topics = some('order-1', 'order-1', 'fault-7')

/** Of the kinds that the policy waits for, or is held by. */
const kindsOf = ({ plays }: PolicyJson): ReadonlyArray<string> => {
  const matches = plays.flatMap(({ when, heldBy = [] }) => [when, heldBy].flat())
  return [...new Set(['churn-risk', ...matches.flatMap(({ kinds = [] }) => kinds)])]
}

const having = (record: fc.Arbitrary<Authored>, fields: { readonly [field: string]: fc.Arbitrary<unknown> }): fc.Arbitrary<Authored> =>
  fc.tuple(record, authored(fields)).map(([one, more]) => ({ ...one, ...more }))

const clockless = once((policy: PolicyJson) => once((scene: Scene): fc.Arbitrary<Authored> => {
  const said = { kind: some(...kindsOf(policy)), topic: topics }
  const asked = { channel: maybe(40, some(...channels)), purpose: maybe(40, some(...purposes)) }
  const wrote = {
    channel: some(...channels), purpose: maybe(80, some(...purposes)), topics: maybe(60, fc.uniqueArray(topics, { maxLength: 2 })),
    at: maybe(25, fc.constant(new Date(scene.change - 120 * day).toISOString())), // older than every window
    play: maybe(60, some('risk of leaving', ...policy.plays.map(({ name }) => name))),
  }
  return authored({
    customer: authored({
      id: some('c-1', 'c-2', 'c-3', 'c-77'),
      zone: mostly<unknown>([14, fc.constant(scene.zone)], [1, fc.constant([scene.zone, 'Asia/Kolkata'])], [1, fc.constant(undefined)]),
      segments: maybe(70, fc.subarray(['key-account', 'new'])),
      regions: maybe(50, fc.subarray(['FR', 'US'])),
      reach: maybe(20, fc.subarray(['email', 'sms', 'phone', 'social'])),
      consents: maybe(30, fc.array(having(consent(scene), asked), { minLength: 1, maxLength: 3 })),
    }),
    signals: fc.tuple(fc.array(having(news(scene), said), { minLength: 1, maxLength: 3 }), records(having(signal(scene), said), 3)).map((lists) => lists.flat()),
    issues: maybe(20, records(having(issue(scene), { topic: topics }), 2)),
    contacts: maybe(80, records(having(contact(scene), wrote), 6)),
  })
}))

const clock = fc.record({ which: fc.nat({ max: 1_000_000 }), beside: some(0, 0, -1, 1), to: some(1, 0.25, 4) })

/** A strategy and a customer, at an edge of something, or a millisecond beside it. */
export const toldOf = (policy: PolicyJson): fc.Arbitrary<Story> =>
  fc.constantFrom(...scenes.filter(({ change }) => change > Date.parse('2026-01-01T00:00:00Z'))).chain((scene) =>
    fc.tuple(clockless(policy)(scene), clock).map(([known, { which, beside, to }]) => {
      const moments = [scene.change, ...edges(policy, known, scene.change)]
        .filter((edge) => edge >= scene.change - day / 4 && edge <= scene.change + to * day)
      return { policy, situation: at(known, (moments[which % moments.length] ?? scene.change) + beside) }
    }))

export const told: fc.Arbitrary<Story> = fc.constantFrom(...strategies).chain(once(toldOf))
