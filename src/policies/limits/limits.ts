/** Every limit: those of contact, then statutes by region, then platforms, then the habits of an industry. */
import { type Entry, entry } from '../entry.js'
import { askNicelyContactRule } from './asknicely.js'
import { australianResearch, australianTelemarketing } from './australia.js'
import { australianDebt } from './australia-debt.js'
import { canadianTelemarketing, caslConsent } from './canada.js'
import { chileanDebt } from './chile.js'
import { ciscoRetryDelay } from './cisco.js'
import { colombianContact } from './colombia.js'
import { connecticutTelephonicSales } from './connecticut.js'
import { delightedThrottle } from './delighted.js'
import { fcaArrearsHours, fcaPromotionHours } from './fca.js'
import { floridaTelephoneSolicitation } from './florida.js'
import { formbricksCooldown } from './formbricks.js'
import { frenchCallConsent } from './france-call-consent.js'
import { frenchCalls } from './france-calls.js'
import { frenchTexts } from './france-texts.js'
import { gentle } from './gentle.js'
import { germanCallConsent, germanMailConsent } from './germany.js'
import { indianRecoveryCalls } from './india.js'
import { insitoRecontact } from './insito.js'
import { italianCalls } from './italy.js'
import { klaviyoSmartSending } from './klaviyo.js'
import { loyaltyLoopTouchFrequency } from './loyaltyloop.js'
import { maestraSmartSend } from './maestra.js'
import { maineAutomatedCalls } from './maine.js'
import { marylandTelephoneSolicitation } from './maryland.js'
import { massachusettsTelemarketing } from './massachusetts.js'
import { massachusettsCollectors, massachusettsCreditorHours, massachusettsCreditors } from './massachusetts-debt.js'
import { memberInsightLimit } from './memberinsight.js'
import { messengerWindow } from './messenger.js'
import { newYorkCityDebt, newYorkCityElectronicConsent } from './new-york-city.js'
import { npsRest } from './nps.js'
import { oklahomaTelephoneSolicitation } from './oklahoma.js'
import { pecrClaimsAndPensionCalls, pecrConsent } from './pecr.js'
import { regulationF } from './regulation-f.js'
import { southAfricanDirectMarketing } from './south-africa.js'
import { spanishCalls } from './spain.js'
import { standard } from './standard.js'
import { tcpaHours } from './tcpa.js'
import { telemarketing } from './telemarketing.js'
import { transactional } from './transactional.js'
import { tsrHours } from './tsr.js'
import { emiratesTelemarketing } from './united-arab-emirates.js'
import { washingtonTelephoneSolicitation } from './washington.js'
import { whatsAppMarketingInUnitedStates, whatsAppWindow } from './whatsapp.js'
import { wiredashFrequency } from './wiredash.js'

/** Each with what its function gives when it is called with no options. */
export const limits: ReadonlyArray<Entry> = /*#__PURE__*/ (() => [
  entry('limit', 'contact', 'gentle', gentle()),
  entry('limit', 'contact', 'standard', standard()),
  entry('limit', 'contact', 'transactional', transactional()),
  entry('limit', 'contact', 'telemarketing', telemarketing()),
  entry('limit', 'United States', 'tcpaHours', tcpaHours()),
  entry('limit', 'United States', 'tsrHours', tsrHours()),
  entry('limit', 'United States', 'regulationF', regulationF()),
  entry('limit', 'United States', 'connecticutTelephonicSales', connecticutTelephonicSales()),
  entry('limit', 'United States', 'floridaTelephoneSolicitation', floridaTelephoneSolicitation()),
  entry('limit', 'United States', 'maineAutomatedCalls', maineAutomatedCalls()),
  entry('limit', 'United States', 'marylandTelephoneSolicitation', marylandTelephoneSolicitation()),
  entry('limit', 'United States', 'massachusettsTelemarketing', massachusettsTelemarketing()),
  entry('limit', 'United States', 'massachusettsCreditors', massachusettsCreditors()),
  entry('limit', 'United States', 'massachusettsCreditorHours', massachusettsCreditorHours()),
  entry('limit', 'United States', 'massachusettsCollectors', massachusettsCollectors()),
  entry('limit', 'United States', 'newYorkCityDebt', newYorkCityDebt()),
  entry('limit', 'United States', 'newYorkCityElectronicConsent', newYorkCityElectronicConsent()),
  entry('limit', 'United States', 'oklahomaTelephoneSolicitation', oklahomaTelephoneSolicitation()),
  entry('limit', 'United States', 'washingtonTelephoneSolicitation', washingtonTelephoneSolicitation()),
  entry('limit', 'Canada', 'canadianTelemarketing', canadianTelemarketing()),
  entry('limit', 'Canada', 'caslConsent', caslConsent()),
  entry('limit', 'Europe', 'frenchCalls', frenchCalls()),
  entry('limit', 'Europe', 'frenchCallConsent', frenchCallConsent()),
  entry('limit', 'Europe', 'frenchTexts', frenchTexts()),
  entry('limit', 'Europe', 'germanCallConsent', germanCallConsent()),
  entry('limit', 'Europe', 'germanMailConsent', germanMailConsent()),
  entry('limit', 'Europe', 'italianCalls', italianCalls()),
  entry('limit', 'Europe', 'spanishCalls', spanishCalls()),
  entry('limit', 'Europe', 'fcaPromotionHours', fcaPromotionHours()),
  entry('limit', 'Europe', 'fcaArrearsHours', fcaArrearsHours()),
  entry('limit', 'Europe', 'pecrConsent', pecrConsent()),
  entry('limit', 'Europe', 'pecrClaimsAndPensionCalls', pecrClaimsAndPensionCalls()),
  entry('limit', 'elsewhere', 'australianTelemarketing', australianTelemarketing()),
  entry('limit', 'elsewhere', 'australianResearch', australianResearch()),
  entry('limit', 'elsewhere', 'australianDebt', australianDebt()),
  entry('limit', 'elsewhere', 'chileanDebt', chileanDebt()),
  entry('limit', 'elsewhere', 'colombianContact', colombianContact()),
  entry('limit', 'elsewhere', 'indianRecoveryCalls', indianRecoveryCalls()),
  entry('limit', 'elsewhere', 'southAfricanDirectMarketing', southAfricanDirectMarketing()),
  entry('limit', 'elsewhere', 'emiratesTelemarketing', emiratesTelemarketing()),
  entry('limit', 'platform', 'whatsAppWindow', whatsAppWindow()),
  entry('limit', 'platform', 'whatsAppMarketingInUnitedStates', whatsAppMarketingInUnitedStates()),
  entry('limit', 'platform', 'messengerWindow', messengerWindow()),
  entry('limit', 'industry', 'klaviyoSmartSending', klaviyoSmartSending()),
  entry('limit', 'industry', 'maestraSmartSend', maestraSmartSend()),
  entry('limit', 'industry', 'ciscoRetryDelay', ciscoRetryDelay()),
  entry('limit', 'industry', 'formbricksCooldown', formbricksCooldown()),
  entry('limit', 'industry', 'npsRest', npsRest()),
  entry('limit', 'industry', 'askNicelyContactRule', askNicelyContactRule()),
  entry('limit', 'industry', 'insitoRecontact', insitoRecontact()),
  entry('limit', 'industry', 'delightedThrottle', delightedThrottle()),
  entry('limit', 'industry', 'memberInsightLimit', memberInsightLimit()),
  entry('limit', 'industry', 'wiredashFrequency', wiredashFrequency()),
  entry('limit', 'industry', 'loyaltyLoopTouchFrequency', loyaltyLoopTouchFrequency()),
])()
