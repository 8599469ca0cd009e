/** The reactive half of every strategy: who asked is answered, common questions at once, the rest by severity. */
import type { Severity } from '../../index.js'
import type { Part } from '../part.js'
import { commonQuestions } from '../vocabulary.js'

/** By when an agent answers, by severity: ISO 8601 durations of elapsed time, not of office hours. */
export type Due = Readonly<Record<Severity, string>>

/**
 * An hour for harm, four for what blocks, a day for what annoys, three for the rest: common targets of service desks.
 */
export const usualDue: Due = { critical: 'PT1H', high: 'PT4H', medium: 'P1D', low: 'P3D' }

/** In a peak only harm is answered as fast. */
export const peakDue: Due = { critical: 'PT1H', high: 'PT8H', medium: 'P2D', low: 'P5D' }

/**
 * Rules in the order in which they are tried, with the times that were asked for, or else the strategy's own. Harm
 * always goes to an agent. Whether what else is severe does, before anything automatic is tried (`severe`), or only
 * after (`common`), is a matter of how many agents there are.
 */
export const answers = (own: Due, asked: Partial<Due> | undefined, first: 'severe' | 'common'): Part => {
  const within = (severity: Severity) => asked?.[severity] ?? own[severity]
  const issue = (severity: Severity) => {
    const when = { severityAtLeast: severity }
    return { name: `${severity} issue`, when, handler: 'agent', within: within(severity) } as const
  }
  const common = [
    { name: 'to be shown', when: { tags: commonQuestions['self-service'] }, handler: 'self-service', within: 'PT5M' },
    { name: 'to be sent', when: { tags: commonQuestions.automation }, handler: 'automation', within: 'PT15M' },
  ] as const
  return {
    replies: [
      issue('critical'),
      ...(first === 'common' ? [...common, issue('high')] : [issue('high'), ...common]),
      issue('medium'),
      { name: 'low issue', when: {}, handler: 'agent', within: within('low') },
    ],
  }
}
