/**
 * The words that the catalogue uses, in the field's own terms: channels, purposes, severities, kinds of signal. A team
 * maps its helpdesk's words on these once, where it writes situations; every part of the catalogue then understands
 * them.
 */
import type { Severity } from '../index.js'

/** Channels on which a support team reaches out, the least intrusive that keeps a record first. */
export const channels = ['email', 'in-app', 'push', 'sms', 'whatsapp', 'messenger', 'social', 'phone'] as const
export type Channel = (typeof channels)[number]

/** Those of them that ring or buzz: they are quiet at night, and weigh double where contact tires. */
export const ringingChannels = ['phone', 'sms', 'push', 'whatsapp', 'messenger'] as const
export type RingingChannel = (typeof ringingChannels)[number]

/** Channels on which only customers begin. */
export const inboundChannels = ['chat', 'web'] as const
export type InboundChannel = (typeof inboundChannels)[number]

/** What contact is for. Whatever sells is `marketing`, also when it is wrapped in a service message. */
export const purposes = ['security', 'service', 'account', 'advice', 'research', 'marketing', 'debt'] as const
export type Purpose = (typeof purposes)[number]

/** What each purpose means. Statutes hang on the last three. */
export const meaningOfPurpose: Readonly<Record<Purpose, string>> = {
  security: 'A danger to the customer, their money or their data: suspected fraud, a breach, a recall.',
  service: 'What they ordered or use is not as promised: a delay, a fault, maintenance, an answer to a complaint.',
  account: 'A notice that the contract calls for (transactional): fees, terms, a failed payment, a renewal, a limit.',
  advice: 'Help to get more out of what they have: onboarding, a feature that they struggle with, a check-in.',
  research: 'A question to them: surveys and interviews.',
  marketing: 'An offer, wherever it is made (direct marketing; by phone: telephone solicitation, telemarketing).',
  debt: 'Money that is overdue, as a collector asks for it (debt collection).',
}

/** What each severity means to the customer, from the mildest. */
export const meaningOfSeverity: Readonly<Record<Severity, string>> = {
  low: 'Good to know; nothing breaks without it.',
  medium: 'Annoying: a plan is delayed, or a way around exists.',
  high: 'Work, money or a delivery is blocked, and they would call about it.',
  critical: 'Harm now: fraud, danger, all of a service down. Passes the contact limits.',
}

/** Tags of issues that need no agent, by who answers: what can be shown, and what can be sent at once. */
export const commonQuestions = {
  'self-service': ['how-to', 'opening-hours'],
  automation: ['order-status', 'password-reset', 'invoice-copy', 'known-fault'],
} as const
