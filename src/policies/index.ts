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
  type RingingChannel,
  channels,
  commonQuestions,
  inboundChannels,
  meaningOfPurpose,
  meaningOfSeverity,
  purposes,
  ringingChannels,
} from './vocabulary.js'
export { type OnChannels, type Ringing } from './channels.js'
export { type Entry, type Figure, type Origin } from './entry.js'
export { catalogue } from './catalogue.js'
export { type SignalKind, type SignalSource, signalKinds } from './signals.js'
export { type StrategyOptions, type UsualChannel } from './strategies/strategy.js'
export { reactive } from './strategies/reactive.js'
export { proactive } from './strategies/proactive.js'
export { type PredictiveOptions, predictive } from './strategies/predictive.js'
export { type BalancedOptions, balanced } from './strategies/balanced.js'
export { type PeakOptions, peak } from './strategies/peak.js'
export { gentle } from './limits/gentle.js'
export { standard } from './limits/standard.js'
export { telemarketing } from './limits/telemarketing.js'
export { transactional } from './limits/transactional.js'
export { type Consented, type Exempting, type Governed, type Holidays, type Limit } from './limits/limit.js'
export { askNicelyContactRule } from './limits/asknicely.js'
export { australianResearch, australianTelemarketing } from './limits/australia.js'
export { type AustralianDebtOptions, australianDebt } from './limits/australia-debt.js'
export { canadianTelemarketing, caslConsent } from './limits/canada.js'
export { type ChileanDebtOptions, chileanDebt } from './limits/chile.js'
export { ciscoRetryDelay } from './limits/cisco.js'
export { colombianContact } from './limits/colombia.js'
export { connecticutTelephonicSales } from './limits/connecticut.js'
export { type DelightedOptions, delightedThrottle } from './limits/delighted.js'
export { fcaArrearsHours, fcaPromotionHours } from './limits/fca.js'
export { floridaTelephoneSolicitation } from './limits/florida.js'
export { formbricksCooldown } from './limits/formbricks.js'
export { frenchCallConsent } from './limits/france-call-consent.js'
export { frenchCalls } from './limits/france-calls.js'
export { frenchTexts } from './limits/france-texts.js'
export { germanCallConsent, germanMailConsent } from './limits/germany.js'
export { indianRecoveryCalls } from './limits/india.js'
export { insitoRecontact } from './limits/insito.js'
export { italianCalls } from './limits/italy.js'
export { klaviyoSmartSending } from './limits/klaviyo.js'
export { loyaltyLoopTouchFrequency } from './limits/loyaltyloop.js'
export { type MaestraOptions, maestraSmartSend } from './limits/maestra.js'
export { maineAutomatedCalls } from './limits/maine.js'
export { marylandTelephoneSolicitation } from './limits/maryland.js'
export { massachusettsTelemarketing } from './limits/massachusetts.js'
export {
  type MassachusettsDebtOptions,
  massachusettsCollectors,
  massachusettsCreditorHours,
  massachusettsCreditors,
} from './limits/massachusetts-debt.js'
export { memberInsightLimit } from './limits/memberinsight.js'
export { type MessengerOptions, messengerWindow } from './limits/messenger.js'
export { newYorkCityDebt, newYorkCityElectronicConsent } from './limits/new-york-city.js'
export { npsRest } from './limits/nps.js'
export { oklahomaTelephoneSolicitation } from './limits/oklahoma.js'
export { pecrClaimsAndPensionCalls, pecrConsent } from './limits/pecr.js'
export { regulationF } from './limits/regulation-f.js'
export { southAfricanDirectMarketing } from './limits/south-africa.js'
export { spanishCalls } from './limits/spain.js'
export { tcpaHours } from './limits/tcpa.js'
export { tsrHours } from './limits/tsr.js'
export { emiratesTelemarketing } from './limits/united-arab-emirates.js'
export { washingtonTelephoneSolicitation } from './limits/washington.js'
export { type WhatsAppOptions, whatsAppMarketingInUnitedStates, whatsAppWindow } from './limits/whatsapp.js'
export { wiredashFrequency } from './limits/wiredash.js'
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
export { type Timing } from './plays/timing.js'
