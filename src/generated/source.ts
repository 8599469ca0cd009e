/** The program for a policy: one function, which decides as the engine does, and calls it where that is not simple. */
import type { Prepared } from '../decision/prepared.js'
import { type Numbered, placeOf } from '../folding/numbered.js'
import type { CompiledRule } from '../guard/rule.js'
import { type Lane, laneOf } from '../lanes/lane.js'
import type { Limit } from '../lanes/limit.js'
import type { Ruling } from '../lanes/ruling.js'
import { Reason } from '../motive/reason.js'
import { type Severity, severities } from '../signal/severity.js'
import { type Lines, block, literal, not, some, where } from './emit.js'
import { laneText } from './lane.js'
import { limitText } from './limit.js'
import { means, playText, stanceText } from './play.js'
import { repliesText, replyText } from './reply.js'

/** A program, and what it is to be given besides functions. */
export interface Source {
  readonly text: string
  /** The rules on its ways. */
  readonly rules: ReadonlyArray<CompiledRule>
  /** For each way that differs in them, the names of its rules, in the order of their bits. */
  readonly reasons: ReadonlyArray<ReadonlyArray<string>>
}

const noneYet = <A>(): Numbered<A> => ({ list: [], places: new Map() })

/** A set of reasons is a number, which has only so many bits; and a program can be too long to be made fast. */
const mostOnAWay = 30
const mostQuestions = 4000

/** The lanes that are written down: the first ones, as long as there is room. */
const writable = (lanes: ReadonlyArray<Lane>): ReadonlySet<Lane> => {
  let left = mostQuestions
  return new Set(
    lanes.filter(({ ways }) => {
      const length = ways.reduce((sum, { rulings }) => sum + 1 + rulings.length, 0)
      if (ways.some(({ rulings }) => rulings.length > mostOnAWay) || length > left) return false
      left -= length
      return true
    }),
  )
}

/** Of one key, the same is asked. */
const keyOf = ({ ways }: Lane): string =>
  JSON.stringify(ways.map(({ channel, rulings }) => [channel, rulings.map(({ key }) => key)]))

const limitsIn = (lanes: ReadonlyArray<Lane>): ReadonlyArray<Limit> => {
  const rulings = lanes.flatMap(({ ways }) => ways.flatMap((way) => way.rulings))
  return [...new Map(rulings.flatMap(({ limit }) => (limit ? [[limit.place, limit]] : []))).values()]
}

/** The severities that rules tell apart from those below. */
const stepsOf = (rules: ReadonlyArray<CompiledRule>): ReadonlySet<Severity | undefined> =>
  new Set(rules.flatMap(({ declared: { on, unless = [] } }) => [on, ...unless].map((match) => match?.severityAtLeast)))

/** Whether a signal that stands now is about no play. */
const lacksPlay = (isMeant: string): Lines =>
  block('for (let t = 0; t < topics.length; t += 1)', [
    'const { signals } = topics[t]',
    ...block('for (let i = 0; i < signals.length; i += 1)', [
      'const signal = signals[i]',
      `if (signal.at <= now && now < signal.expires && ${not(isMeant)}) reasons |= ${Reason.noPlay}`,
    ]),
  ])

/** What the program is given, by the names that `generate` gives it under. */
const given =
  'const { decide, wait, reach, suppress, outreachOf, mayOpen, isHeldOut, isTold, lastSpoken, freeFrom, questionOf, ' +
  'firstDaily, isAmong, rank, faded, repliesTo, nothing, severities, plans, rules, namesOf, unknownZone } = given'

const list = (texts: ReadonlyArray<string>): string => `[${texts.map(literal).join(', ')}]`

/** The program for a policy. */
export const sourceOf = (prepared: Prepared): Source => {
  const { plans, policy } = prepared
  const { horizon, stance } = policy
  const lanes = noneYet<Lane>()
  const rules = noneYet<CompiledRule>()
  const reasons = noneYet<ReadonlyArray<string>>()
  const places = {
    ruleOf: ({ key, rule }: Ruling) => `rules[${placeOf(rules, key, rule)}]`,
    reasonsOf: (names: ReadonlyArray<string>) => placeOf(reasons, JSON.stringify(names), names),
  }
  const steps = stepsOf(prepared.rules)
  const taken = plans.map((plan) => {
    const laneAt = (severity: Severity): number => {
      const lane = laneOf(plan, prepared, severity)
      return placeOf(lanes, keyOf(lane), lane)
    }
    let lane = laneAt('low')
    return severities.map((severity) => {
      if (steps.has(severity)) lane = laneAt(severity)
      return lane
    })
  })
  const isMeant = some(plans.map(means))
  const written = writable(lanes.list)
  const named = lanes.list.flatMap((lane, place) => (written.has(lane) ? { lane, place, name: `lane${place}` } : []))
  const lines = [
    '"use strict"',
    given,
    `const names = ${list(plans.map(({ play }) => play.name))}`,
    `const purposes = ${list(plans.map(({ play }) => play.purpose))}`,
    ...replyText(prepared),
    ...repliesText,
    ...stanceText(stance),
    ...limitsIn([...written]).flatMap(limitText),
    ...named.flatMap(({ lane, name }) => [
      `const ${name}Channels = ${list(lane.ways.map(({ channel }) => channel))}`,
      ...laneText(lane, name, horizon, places),
    ]),
    ...block('return (situation) =>', [
      'const { now, customer, topics, issues, ledger } = situation',
      `const horizon = now + ${horizon}`,
      'let about, play, lane, oldest, signalCount, level, sureness, phase, isPending = false, reasons = 0',
      ...block('for (let t = 0; t < topics.length; t += 1)', [
        'const { name: topic, signals } = topics[t]',
        ...plans.flatMap((plan, place) => playText(plan, place, stance, taken[place]!)),
      ]),
      ...block('if (about === undefined)', [
        'if (isPending) return decide(situation)',
        ...where(isMeant !== 'true', ...lacksPlay(isMeant)),
        'return wait(now, reasons, repliesFor(situation))',
      ]),
      'if (customer.guards.length > 0) return decide(situation)',
      'if (ledger.limits !== undefined && !(now >= ledger.since)) return decide(situation)',
      ...block('switch (lane)', [
        ...named.flatMap(({ name, place }) => [
          `case ${place}:`,
          `  return ${name}(situation, about, play, level, oldest, signalCount, sureness, phase, isPending)`,
        ]),
        'default:',
        '  return decide(situation)',
      ]),
    ]),
  ]
  return { text: lines.join('\n'), rules: rules.list, reasons: reasons.list }
}
