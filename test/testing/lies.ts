/** Lies, for the laws to find: engines that are right but for one thing, in a situation in which it shows. */
import type { DecisionJson, GuardJson, PolicyJson, ReachOutJson, SituationJson } from 'tactful'
import { askerOfJson } from '../../src/testing/ask.js'
import type { Chance, Law, Trial } from '../../src/testing/law.js'
import { ask } from '../laws/ask.js'
import { explained, now, policyWith, situationWith } from '../small.js'

export type Answer = (situation: SituationJson, policy: PolicyJson) => DecisionJson

export const at = (hours: number): string => new Date(Date.parse(now) + hours * 3_600_000).toISOString()
export const hoursOf = ({ now: moment }: SituationJson): number => (Date.parse(moment) - Date.parse(now)) / 3_600_000

/** Answers so, whatever is so. */
export const answering = (answer: Answer): Trial['ask'] => (policy) =>
  ({ decide: (situation) => answer(situation, policy), explain: () => explained(policyWith()) })

export const found = ask(policyWith(), situationWith()) as ReachOutJson
const none = ask(policyWith(), situationWith({ signals: [] }))
export const yes = ({ now: moment }: SituationJson, more: Partial<ReachOutJson> = {}): DecisionJson => ({ ...found, at: moment, ...more })
export const no = ({ now: moment }: SituationJson, until: string | null = null): DecisionJson => ({ ...none, at: moment, until }) as DecisionJson

export const heldBack = ({ now: moment }: SituationJson): DecisionJson =>
  ({ ...found, kind: 'suppress', at: moment, because: ['cap'], until: at(5), validUntil: null, along: [] }) as unknown as DecisionJson

const chance: Chance = { picks: [1, 2, 3, 4], fractions: [0.5] }
export const trying = (law: Law, one: Partial<Trial>, more: Partial<Chance> = {}): boolean =>
  law.holds({ policy: policyWith(), situation: situationWith(), ask: askerOfJson, ...one }, { ...chance, ...more })

export const cap = (more: Partial<Extract<GuardJson, { kind: 'cap' }>> = {}): GuardJson =>
  ({ kind: 'cap', name: 'cap', atMost: 1, within: { rolling: 'P1D' }, ...more })
export const consent = (given: boolean, more: object = {}) => ({ given, at: at(-4), ...more })
export const issue = { id: 'i1', topic: 'order-1', status: 'open', at: at(-2), channel: 'email' } as const
