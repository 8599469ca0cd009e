/** The program for a policy: one function, which decides as the engine does, and calls it where that is not simple. */
import type { Prepared } from '../decision/prepared.js'
import type { CompiledRule } from '../guard/rule.js'
import { noPlay } from '../motive/reason.js'
import { severities } from '../signal/severity.js'
import { type Lines, block, literal, not, some, where } from './emit.js'
import { type Lane, type Ruling, laneOf, laneText } from './lane.js'
import { limitText } from './limit.js'
import { means, playText } from './play.js'

/** A program, and what it is to be given besides functions. */
export interface Source {
  readonly text: string
  /** Rules that it asks. */
  readonly rules: ReadonlyArray<CompiledRule>
  /** Names of rules, by way. */
  readonly reasons: ReadonlyArray<ReadonlyArray<string>>
}

/** So many questions to rules can be written down; of bits in a number there are fewer. */
const mostRulings = 3000
const mostOnAWay = 30

/** Compilers of JavaScript leave functions alone that are longer. */
const mostPlays = 100

/** Adds what is not there yet, and says where it is. */
const placing = <A>(list: Array<A>, keys: Map<string, number>) => (key: string, item: A): number => {
  const known = keys.get(key)
  if (known !== undefined) return known
  keys.set(key, list.length)
  return list.push(item) - 1
}

/** The lanes of all plays, each once; and of each play those that it takes, by severity. */
const lanesOf = ({ plans, rules: [, ...rules] }: Prepared) => {
  const lanes: Array<Lane> = []
  const place = placing(lanes, new Map())
  const taken = plans.map((plan) =>
    severities.map((severity) => {
      const lane = laneOf(plan, rules, { play: plan.play.name, purpose: plan.play.purpose, severity })
      return place(lane.key, lane)
    }),
  )
  return { lanes, taken }
}

const isShort = ({ ways }: Lane): boolean => ways.every(({ rulings }) => rulings.length <= mostOnAWay)

const given =
  'const { decide, wait, reach, suppress, mayOpen, isHeldOut, isTold, lastSpoken, questionOf, firstDaily, isAmong, rank, faded, ' +
  'severities, plans, rules, unknownZone } = given'

/** Whether a signal that stands now is about no play. */
const lacksPlay = (prepared: Prepared): Lines => {
  const isMeant = some(prepared.plans.map(means))
  if (isMeant === 'true') return []
  return block('for (let t = 0; t < topics.length; t += 1)', [
    'const { signals } = topics[t]',
    ...block('for (let i = 0; i < signals.length; i += 1)', [
      'const signal = signals[i]',
      `if (signal.at <= now && now < signal.expires && ${not(isMeant)}) reasons |= ${noPlay}`,
    ]),
  ])
}

/** The program for a policy. */
export const sourceOf = (prepared: Prepared): Source => {
  const { plans, policy } = prepared
  const { horizon, stance } = policy
  const { lanes, taken } = lanesOf(prepared)
  const rules: Array<CompiledRule> = []
  const reasons: Array<ReadonlyArray<string>> = []
  const placeRule = placing(rules, new Map())
  const placeReasons = placing(reasons, new Map())
  const places = {
    ruleOf: ({ key, rule }: Ruling) => `rules[${placeRule(key, rule)}]`,
    reasonsOf: (names: ReadonlyArray<string>) => placeReasons(JSON.stringify(names), names),
  }
  const limits = new Map(
    lanes.flatMap(({ ways }) => ways.flatMap(({ rulings }) => rulings.flatMap(({ limit }) => (limit ? [[limit.place, limit] as const] : [])))),
  )
  const arguments_ = 'situation, about, play, level, evidence, signalCount, sureness, phase, isPending'
  const lines = [
    '"use strict"',
    given,
    `const names = [${plans.map(({ play }) => literal(play.name)).join(', ')}]`,
    `const purposes = [${plans.map(({ play }) => literal(play.purpose)).join(', ')}]`,
    ...[...limits.values()].flatMap(limitText),
    ...lanes.flatMap((lane, place) => !isShort(lane) ? [] : [
      `const lane${place}Channels = [${lane.ways.map(({ channel }) => literal(channel)).join(', ')}]`,
      ...laneText(lane, `lane${place}`, horizon, places),
    ]),
    ...block('return (situation) =>', [
      'const { now, customer, topics, issues, ledger } = situation',
      'if (customer.guards.length > 0 || ledger.limits?.(customer.guards, now).length > 0) return decide(situation)',
      'const { consents } = customer',
      'for (let i = 0; i < consents.length; i += 1) if (!consents[i].given) return decide(situation)',
      `const horizon = now + ${horizon}`,
      'let about, play, lane, evidence, signalCount, level, sureness, phase, isPending = false, reasons = 0',
      ...block('for (let t = 0; t < topics.length; t += 1)', [
        'const { name: topic, signals } = topics[t]',
        ...plans.flatMap((plan, place) => playText(plan, place, stance, taken[place]!)),
      ]),
      ...block('if (about === undefined)', [
        'if (isPending) return decide(situation)',
        ...lacksPlay(prepared),
        'return wait(situation, reasons)',
      ]),
      ...block('switch (lane)', [
        ...lanes.flatMap((lane, place) => where(isShort(lane), `case ${place}:`, `  return lane${place}(${arguments_})`)),
        'default:',
        '  return decide(situation)',
      ]),
    ]),
  ]
  return { text: lines.join('\n'), rules, reasons }
}
