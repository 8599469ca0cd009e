/**
 * The few words that random policies and random situations share. They are few so that the two meet: a random
 * contact is likely to be one that a random cap counts, a random signal one that a random play waits for.
 */
import fc from 'fast-check'

export const channels = ['email', 'sms', 'push', 'phone'] as const
export const inboundChannels = ['chat', 'web'] as const
export const purposes = ['service', 'advice', 'marketing'] as const
export const plays = ['tell', 'warn', 'ask'] as const
export const kinds = ['late', 'fault', 'sale'] as const
export const tags = ['eta-known', 'vip-case'] as const
export const segments = ['pro', 'new'] as const
export const regions = ['FR', 'US'] as const
export const severities = ['low', 'medium', 'high', 'critical'] as const
export const evidences = ['observed', 'voiced', 'predicted'] as const
export const statuses = ['open', 'pending', 'solved'] as const
export const directions = ['outbound', 'inbound'] as const
export const actors = ['automation', 'agent'] as const
export const outcomes = [
  'reserved', 'sent', 'delivered', 'answered', 'ignored', 'refused', 'complained', 'bounced', 'failed',
] as const

/** `order-1` begins `order-10`; the last two sort differently by code unit and by code point. */
export const topics = ['order-1', 'order-10', 'fault', '\u{1F4E6}', '\uFF5Ebox'] as const

/** Mostly the first two, so that records meet on a topic. */
export const topic = fc.oneof(
  { arbitrary: fc.constantFrom(...topics.slice(0, 2)), weight: 6 },
  { arbitrary: fc.constantFrom(...topics), weight: 1 },
)

export const topicPattern = fc.oneof(
  { arbitrary: topic, weight: 3 },
  { arbitrary: fc.constantFrom('order-*', 'order-1*', '*', 'f*'), weight: 2 },
)

/** A non-empty list of some of the words, without repetition, in any order. */
export const some = <A>(words: ReadonlyArray<A>): fc.Arbitrary<ReadonlyArray<A>> =>
  fc.shuffledSubarray([...words], { minLength: 1, maxLength: Math.min(words.length, 3) })
