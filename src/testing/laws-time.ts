/** Laws about when: an opening comes at `until`, not before, is the same whenever asked, and lasts to `validUntil`. */
import { at, moment } from './ask.js'
import { type Case, type Law, between, lookout } from './law.js'
import { narrowed } from './narrowed.js'

/** Up to the end, which is the horizon where there is none; and the horizon counts. */
const endOf = (one: Case, end: string | null): number => (end === null ? lookout(one) + 1 : moment(end))

/** Where `until` is null, the answer is no at every moment up to the horizon, which is included. */
export const opening: Law = {
  name: 'The opening is tight',
  holds: (one, chance) => {
    const { decide } = one.ask(one.policy)
    const now = moment(one.situation.now)
    const { kind, until } = decide(one.situation)
    if (kind === 'reach-out') return true
    const then = until === null ? undefined : decide(at(one.situation, moment(until)))
    return (
      (then === undefined || (moment(until) > now && then.kind === 'reach-out')) &&
      between(one, now, endOf(one, until), chance).every(
        (moment) => decide(at(one.situation, moment)).kind !== 'reach-out',
      )
    )
  },
}

/** Where it was null, a later question may find an opening, for it looks further; but none that the first could see. */
export const stability: Law = {
  name: 'A wait is stable',
  holds: (one, chance) => {
    const { decide } = one.ask(one.policy)
    const { kind, until } = decide(one.situation)
    if (kind === 'reach-out') return true
    return between(one, moment(one.situation.now), endOf(one, until), chance).every((then) => {
      const later = decide(at(one.situation, then)).until
      return until === null ? moment(later) > lookout(one) : later === until
    })
  },
}

/** Asked of a policy that can do nothing else: others may come first by then, but this one must still be open. */
export const validity: Law = {
  name: 'Valid until means until',
  holds: (one, chance) => {
    const decision = one.ask(one.policy).decide(one.situation)
    if (decision.kind !== 'reach-out') return true
    const { outreach, channel, validUntil } = decision
    const { decide } = one.ask(narrowed(one.policy, { ...outreach, channel }))
    const isOpen = (then: number): boolean => {
      const later = decide(at(one.situation, then))
      return (
        later.kind === 'reach-out' &&
        later.channel === channel &&
        later.outreach.topic === outreach.topic &&
        later.outreach.play === outreach.play
      )
    }
    return (
      between(one, moment(one.situation.now), endOf(one, validUntil), chance).every(isOpen) &&
      (validUntil === null || !isOpen(moment(validUntil)))
    )
  },
}
