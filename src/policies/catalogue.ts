/**
 * The catalogue: every strategy, play and limit as data, for tables, for editors, and for tests that leave none out.
 */
import { type Entry, entry } from './entry.js'
import { gentle } from './limits/gentle.js'
import { limits } from './limits/limits.js'
import { standard } from './limits/standard.js'
import { telemarketing } from './limits/telemarketing.js'
import { transactional } from './limits/transactional.js'
import { angryPost } from './plays/angry-post.js'
import { backOrder } from './plays/back-order.js'
import { badSurveyAnswer } from './plays/bad-survey-answer.js'
import { checkIn } from './plays/check-in.js'
import { churnRisk } from './plays/churn-risk.js'
import { crash } from './plays/crash.js'
import { failedDelivery } from './plays/failed-delivery.js'
import { failedPayment } from './plays/failed-payment.js'
import { knownFault } from './plays/known-fault.js'
import { limitNear } from './plays/limit-near.js'
import { onboardingStalled } from './plays/onboarding-stalled.js'
import { orderSurvey } from './plays/order-survey.js'
import { plannedMaintenance } from './plays/planned-maintenance.js'
import { releaseNote } from './plays/release-note.js'
import { renewalDue } from './plays/renewal-due.js'
import { serviceInterruption } from './plays/service-interruption.js'
import { serviceRestored } from './plays/service-restored.js'
import { shippingDelay } from './plays/shipping-delay.js'
import { solvedFollowUp } from './plays/solved-follow-up.js'
import { struggling } from './plays/struggling.js'
import { suspectedFraud } from './plays/suspected-fraud.js'
import { termsChange } from './plays/terms-change.js'
import { balanced } from './strategies/balanced.js'
import { peak } from './strategies/peak.js'
import { predictive } from './strategies/predictive.js'
import { proactive } from './strategies/proactive.js'
import { reactive } from './strategies/reactive.js'

/** Each with what its function gives when it is called with no options, its numbers, its sources, and their dates. */
export const catalogue: ReadonlyArray<Entry> = /*#__PURE__*/ (() => [
  entry('strategy', 'strategy', 'reactive', reactive()),
  entry('strategy', 'strategy', 'proactive', proactive()),
  entry('strategy', 'strategy', 'predictive', predictive()),
  entry('strategy', 'strategy', 'balanced', balanced()),
  entry('strategy', 'strategy', 'peak', peak()),
  entry('play', 'software', 'struggling', struggling()),
  entry('play', 'software', 'crash', crash()),
  entry('play', 'software', 'onboardingStalled', onboardingStalled()),
  entry('play', 'software', 'releaseNote', releaseNote()),
  entry('play', 'software', 'limitNear', limitNear()),
  entry('play', 'telecom and cloud', 'serviceInterruption', serviceInterruption()),
  entry('play', 'telecom and cloud', 'plannedMaintenance', plannedMaintenance()),
  entry('play', 'telecom and cloud', 'serviceRestored', serviceRestored()),
  entry('play', 'commerce', 'shippingDelay', shippingDelay()),
  entry('play', 'commerce', 'backOrder', backOrder()),
  entry('play', 'commerce', 'failedDelivery', failedDelivery()),
  entry('play', 'commerce', 'orderSurvey', orderSurvey()),
  entry('play', 'banking', 'termsChange', termsChange()),
  entry('play', 'banking', 'suspectedFraud', suspectedFraud()),
  entry('play', 'banking', 'failedPayment', failedPayment()),
  entry('play', 'any trade', 'checkIn', checkIn()),
  entry('play', 'any trade', 'solvedFollowUp', solvedFollowUp()),
  entry('play', 'any trade', 'badSurveyAnswer', badSurveyAnswer()),
  entry('play', 'any trade', 'angryPost', angryPost()),
  entry('play', 'any trade', 'knownFault', knownFault()),
  entry('play', 'any trade', 'renewalDue', renewalDue()),
  entry('play', 'any trade', 'churnRisk', churnRisk()),
  entry('limit', 'contact', 'gentle', gentle()),
  entry('limit', 'contact', 'standard', standard()),
  entry('limit', 'contact', 'transactional', transactional()),
  entry('limit', 'contact', 'telemarketing', telemarketing()),
  ...limits,
])()
