/** The reactive half of every strategy: who asked is answered, common questions at once, the rest by severity. */
import type { Severity } from '../../index.js'
import type { Part } from '../part.js'

/** By when, by severity. */
export type Due = Readonly<Record<Severity, string>>

/**
 * An hour for harm, four for what blocks, a day for what annoys, three for the rest: common targets of service desks.
 */
export const usually: Due = { critical: 'PT1H', high: 'PT4H', medium: 'P1D', low: 'P3D' }

/** In a peak only harm is answered as fast. */
export const inPeak: Due = { critical: 'PT1H', high: 'PT8H', medium: 'P2D', low: 'P5D' }

/**
 * Severe issues go to an agent before anything automatic is tried, unless a `peak` leaves no agents for what is
 * common.
 */
export const answers = (due: Due, peak: boolean): Part => {
  const issue = (severity: Severity) => {
    const when = { severityAtLeast: severity }
    return { name: `${severity} issue`, when, handler: 'agent', within: due[severity] } as const
  }
  const common = [
    { name: 'to be shown', when: { tags: ['how-to', 'opening-hours'] }, handler: 'self-service', within: 'PT5M' },
    {
      name: 'to be sent',
      when: { tags: ['order-status', 'password-reset', 'invoice-copy', 'known-fault'] },
      handler: 'automation',
      within: 'PT15M',
    },
  ] as const
  return {
    replies: [
      issue('critical'),
      ...(peak ? [...common, issue('high')] : [issue('high'), ...common]),
      issue('medium'),
      { name: 'low issue', when: {}, handler: 'agent', within: due.low },
    ],
  }
}
