/** The strategies of the catalogue, alone and with the plays and limits of a trade, and situations drawn for them. */
import type { PolicyJson } from 'tactful'
import {
  balanced, failedPayment, orderSurvey, peak, predictive, proactive, reactive, shippingDelay, suspectedFraud, termsChange,
} from 'tactful/policies'
import { situations } from 'tactful/testing'
import fc from 'fast-check'
import type { Story } from '../arbitraries/story.js'
import { parsed } from '../testing/parsed.js'
import { composed } from './composed.js'

/** Every strategy, and some with the plays of a trade. */
export const strategies: ReadonlyArray<readonly [name: string, policy: PolicyJson]> = [
  ['reactive', reactive()],
  ['proactive', proactive()],
  ['predictive', predictive({ salt: 'told' })],
  ['balanced', balanced()],
  ['peak', peak()],
  ['peak until a day', peak({ to: '2026-11-02T00:00:00Z' })],
  ['proactive, of a shop', composed(proactive(), shippingDelay(), orderSurvey())],
  ['balanced, of a bank', composed(balanced({ kinds: ['suspected-fraud', 'payment-failed', 'terms-change'] }), suspectedFraud(), failedPayment(), termsChange())],
]

/** A strategy, and a situation that makes sense for it. */
export const told: fc.Arbitrary<Story> = fc.oneof(
  ...strategies.map(([, policy]) => situations(parsed(policy)).map((situation) => ({ policy, situation }))),
)
