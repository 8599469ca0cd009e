/** Laws about when: an opening comes at `until`, not before, is the same whenever asked, and lasts to `validUntil`. */
import { at, moment } from './ask.js'
import { type Law, type Trial, between, lookout } from './law.js'
import { narrowed } from './narrowed.js'

/** Up to the end, which is the horizon where there is none; and the horizon counts. */
const endOf = (trial: Trial, end: string | null): number => (end === null ? lookout(trial) + 1 : moment(end))

/** Where `until` is null, the answer is no at every moment up to the horizon, which is included. */
export const opening: Law = {
  name: 'The opening is tight',
  holds: (trial, chance) => {
    const { decide } = trial.ask(trial.policy)
    const now = moment(trial.situation.now)
    const { kind, until } = decide(trial.situation)
    if (kind === 'reach-out') return true
    const then = until === null ? undefined : decide(at(trial.situation, moment(until)))
    return (
      (then === undefined || (moment(until) > now && then.kind === 'reach-out')) &&
      between(trial, now, endOf(trial, until), chance).every(
        (moment) => decide(at(trial.situation, moment)).kind !== 'reach-out',
      )
    )
  },
}

/** Where it was null, a later question may find an opening, for it looks further; but none that the first could see. */
export const stability: Law = {
  name: 'A wait is stable',
  holds: (trial, chance) => {
    const { decide } = trial.ask(trial.policy)
    const { kind, until } = decide(trial.situation)
    if (kind === 'reach-out') return true
    return between(trial, moment(trial.situation.now), endOf(trial, until), chance).every((then) => {
      const later = decide(at(trial.situation, then)).until
      return until === null ? moment(later) > lookout(trial) : later === until
    })
  },
}

/** Asked of a policy that can do nothing else: others may come first by then, but this one must still be open. */
export const validity: Law = {
  name: 'Valid until means until',
  holds: (trial, chance) => {
    const decision = trial.ask(trial.policy).decide(trial.situation)
    if (decision.kind !== 'reach-out') return true
    const { outreach, channel, validUntil } = decision
    const { decide } = trial.ask(narrowed(trial.policy, { ...outreach, channel }))
    const isOpen = (then: number): boolean => {
      const later = decide(at(trial.situation, then))
      return (
        later.kind === 'reach-out' &&
        later.channel === channel &&
        later.outreach.topic === outreach.topic &&
        later.outreach.play === outreach.play
      )
    }
    return (
      between(trial, moment(trial.situation.now), endOf(trial, validUntil), chance).every(isOpen) &&
      (validUntil === null || !isOpen(moment(validUntil)))
    )
  },
}
