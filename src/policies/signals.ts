/**
 * The kinds of signal that the catalogue's plays wait for: what each says, what its topic is, and where it comes from.
 */

/** Where a team learns of it. */
export type SignalSource =
  'monitoring' | 'analytics' | 'questionnaire' | 'social media' | 'helpdesk' | 'system of record' | 'model'

interface Kind {
  readonly means: string
  readonly topic: string
  readonly from: SignalSource
}

/** Send each as one signal with new revisions while it lasts, and end it with one that `clears`. */
export const signalKinds = {
  'service-interruption': { means: 'a service that they use is down', topic: 'the interruption', from: 'monitoring' },
  'service-restored': { means: 'it is back', topic: 'the same interruption', from: 'monitoring' },
  'maintenance-planned': {
    means: 'work will interrupt a service; `impact`: its start',
    topic: 'the maintenance',
    from: 'system of record',
  },
  'known-fault': { means: 'a defect affects them', topic: 'the fault', from: 'monitoring' },
  crash: { means: 'the program crashed', topic: 'the crash group', from: 'monitoring' },
  release: {
    means: 'a release changes something; `relevance`: how much they use it',
    topic: 'the release',
    from: 'analytics',
  },
  'feature-struggle': { means: 'repeated attempts, dead ends', topic: 'the feature', from: 'analytics' },
  'onboarding-stalled': { means: 'no progress on the way to first use', topic: 'the step', from: 'analytics' },
  'limit-near': {
    means: '80 % is used, or a forecast says when all is; `impact`: when',
    topic: 'the limit',
    from: 'analytics',
  },
  'limit-raised': { means: 'they have more room now', topic: 'the limit', from: 'system of record' },
  'shipping-delay': { means: 'it will arrive later than promised', topic: 'the order', from: 'system of record' },
  'back-order': { means: 'it is out of stock, and ships later', topic: 'the order', from: 'system of record' },
  'delivery-failed': { means: 'the carrier could not deliver', topic: 'the order', from: 'system of record' },
  delivered: { means: 'it has arrived', topic: 'the order', from: 'system of record' },
  'fee-change': { means: 'a fee will change; `impact`: from when', topic: 'the change', from: 'system of record' },
  'terms-change': { means: 'terms will change; `impact`: from when', topic: 'the change', from: 'system of record' },
  'suspected-fraud': {
    means: 'somebody else may be using the account',
    topic: 'the payment or login',
    from: 'monitoring',
  },
  'payment-failed': { means: 'a payment did not go through', topic: 'the invoice', from: 'system of record' },
  'renewal-due': {
    means: 'a contract renews or ends; `impact`: when',
    topic: 'the contract',
    from: 'system of record',
  },
  'active-customer': {
    means: 'they are a customer; stands as long as they are',
    topic: 'the relationship',
    from: 'system of record',
  },
  'issue-solved': { means: 'the helpdesk closed their issue', topic: 'the issue', from: 'helpdesk' },
  'issue-reopened': { means: 'it was opened again', topic: 'the issue', from: 'helpdesk' },
  'bad-survey-answer': { means: 'a low score or a bitter comment', topic: 'what it was about', from: 'questionnaire' },
  'complaint-post': { means: 'an angry post in public', topic: 'the post', from: 'social media' },
  'churn-risk': { means: 'a model expects them to leave', topic: 'the relationship', from: 'model' },
} as const satisfies Readonly<Record<string, Kind>>
export type SignalKind = keyof typeof signalKinds
