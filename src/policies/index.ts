/**
 * The catalogue: strategies, plays and limits, as parts of a policy to compose.
 *
 * @packageDocumentation
 */
export { type Part, type Whole, type Words, type WordsOf } from './part.js'
export { compose } from './compose.js'
export {
  type Channel,
  type InboundChannel,
  type Purpose,
  channels,
  inboundChannels,
  meaningOfPurpose,
  commonQuestions,
  meaningOfSeverity,
  purposes,
} from './vocabulary.js'
export { type OnChannels } from './channels.js'
export { type Entry, type Figure, type Origin } from './entry.js'
export { catalogue } from './catalogue.js'
export { type SignalKind, type Source, signalKinds } from './signals.js'
export { type StrategyOptions } from './strategies/strategy.js'
export { reactive } from './strategies/reactive.js'
export { proactive } from './strategies/proactive.js'
export { type PredictiveOptions, predictive } from './strategies/predictive.js'
export { type BalancedOptions, balanced } from './strategies/balanced.js'
export { type PeakOptions, peak } from './strategies/peak.js'
export { gentle } from './limits/gentle.js'
export { standard } from './limits/standard.js'
export { telemarketing } from './limits/telemarketing.js'
export { transactional } from './limits/transactional.js'
export { angryPost } from './plays/angry-post.js'
export { backOrder } from './plays/back-order.js'
export { badSurveyAnswer } from './plays/bad-survey-answer.js'
export { checkIn } from './plays/check-in.js'
export { churnRisk } from './plays/churn-risk.js'
export { crash } from './plays/crash.js'
export { failedDelivery } from './plays/failed-delivery.js'
export { failedPayment } from './plays/failed-payment.js'
export { knownFault } from './plays/known-fault.js'
export { limitNear } from './plays/limit-near.js'
export { onboardingStalled } from './plays/onboarding-stalled.js'
export { orderSurvey } from './plays/order-survey.js'
export { plannedMaintenance } from './plays/planned-maintenance.js'
export { releaseNote } from './plays/release-note.js'
export { renewalDue } from './plays/renewal-due.js'
export { serviceInterruption } from './plays/service-interruption.js'
export { serviceRestored } from './plays/service-restored.js'
export { shippingDelay } from './plays/shipping-delay.js'
export { solvedFollowUp } from './plays/solved-follow-up.js'
export { struggling } from './plays/struggling.js'
export { suspectedFraud } from './plays/suspected-fraud.js'
export { termsChange } from './plays/terms-change.js'
