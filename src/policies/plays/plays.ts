/** Every play, by trade. */
import { type Entry, entry } from '../entry.js'
import { angryPost } from './angry-post.js'
import { backOrder } from './back-order.js'
import { badSurveyAnswer } from './bad-survey-answer.js'
import { checkIn } from './check-in.js'
import { churnRisk } from './churn-risk.js'
import { crash } from './crash.js'
import { failedDelivery } from './failed-delivery.js'
import { failedPayment } from './failed-payment.js'
import { knownFault } from './known-fault.js'
import { limitNear } from './limit-near.js'
import { onboardingStalled } from './onboarding-stalled.js'
import { orderSurvey } from './order-survey.js'
import { plannedMaintenance } from './planned-maintenance.js'
import { releaseNote } from './release-note.js'
import { renewalDue } from './renewal-due.js'
import { serviceInterruption } from './service-interruption.js'
import { serviceRestored } from './service-restored.js'
import { shippingDelay } from './shipping-delay.js'
import { solvedFollowUp } from './solved-follow-up.js'
import { struggling } from './struggling.js'
import { suspectedFraud } from './suspected-fraud.js'
import { termsChange } from './terms-change.js'

/** Each with what its function gives when it is called with no options. */
export const plays: ReadonlyArray<Entry> = /*#__PURE__*/ (() => [
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
])()
