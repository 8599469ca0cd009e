/** Laws about what goes in: neither what was asked before, nor order, nor repetition changes a decision. */
import type { DecisionJson, GuardJson, PolicyJson, SituationJson } from 'tactful'
import { at, moment } from './ask.js'
import { type Law, picked } from './law.js'

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const asSet = (decision: DecisionJson) => ({ ...decision, because: [...decision.because].sort() })

/** The list in the order of random numbers. */
const shuffled = <A>(list: ReadonlyArray<A> = [], picks: ReadonlyArray<number>): ReadonlyArray<A> =>
  list
    .map((item, index) => ({ item, rank: (picked(picks, index)! * (index + 1)) % 97 }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ item }) => item)

const shuffledGuards = (
  guards: ReadonlyArray<GuardJson> = [],
  picks: ReadonlyArray<number>,
): ReadonlyArray<GuardJson> =>
  shuffled(guards, picks).map((guard) =>
    guard.kind === 'any-of' ? { ...guard, guards: shuffledGuards(guard.guards, picks) } : guard,
  )

type Lists = <A>(list: ReadonlyArray<A> | undefined) => ReadonlyArray<A>

/** The situation with every list of records changed, and the customer's guards as they are. */
const relisted = (situation: SituationJson, change: Lists): SituationJson => {
  const { customer, signals, issues, contacts } = situation
  return {
    ...situation,
    customer: { ...customer, consents: change(customer.consents) },
    signals: change(signals),
    issues: change(issues),
    contacts: change(contacts),
  }
}

/** Whatever else was asked in between, or of the same engine before; and nothing that was given is changed. */
export const clock: Law = {
  name: 'The clock is an argument',
  holds: ({ policy, situation, ask }, { picks }) => {
    const before = JSON.stringify([policy, situation])
    const asked = ask(policy)
    const first = asked.decide(situation)
    asked.decide(at(situation, moment(situation.now) + picks[0]! * 60_000))
    asked.explain(situation)
    return (
      same(asked.decide(situation), first) &&
      same(ask({ ...policy }).decide(situation), first) && // of a new engine
      before === JSON.stringify([policy, situation])
    )
  },
}

/** Ties are broken by what is said, never by where it stands. */
export const order: Law = {
  name: 'Order does not matter',
  holds: ({ policy, situation, ask }, { picks }) => {
    const turned: PolicyJson = { ...policy, guards: shuffledGuards(policy.guards, picks) }
    const { customer, ...rest } = relisted(situation, (list) => shuffled(list, picks))
    const mixed = { ...rest, customer: { ...customer, guards: shuffledGuards(customer.guards, picks) } }
    return same(asSet(ask(turned).decide(mixed)), asSet(ask(policy).decide(situation)))
  },
}

/** A record that arrives twice is one record: it is believed, counted and answered once. */
export const repetition: Law = {
  name: 'Repetition does not matter',
  holds: ({ policy, situation, ask }, { picks }) => {
    const asked = ask(policy)
    const twice = relisted(situation, (list = []) =>
      shuffled([...list, ...list.filter((_, index) => picked(picks, index)! % 2 === 0)], picks),
    )
    return same(asked.decide(twice), asked.decide(situation))
  },
}
