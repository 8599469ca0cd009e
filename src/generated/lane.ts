/** A lane as a part of a program: the ways of an outreach, and the rules there, as `decision/search` asks them. */
import type { Plan } from '../decision/prepared.js'
import type { CompiledRule } from '../guard/rule.js'
import type { OutreachKind } from '../guard/scope.js'
import { type Lines, block, literal, where } from './emit.js'
import { type Limit, isShared } from './limit.js'
import { type Ruling, asking, isAsked, rulingOf } from './ruling.js'

/** A channel, and the rules there, in the order of the policy. */
interface Way {
  readonly channel: string
  readonly rulings: ReadonlyArray<Ruling>
}

/** The ways of an outreach, in the order of its play. */
export interface Lane {
  readonly key: string
  readonly ways: ReadonlyArray<Way>
}

/** The lane of a play and a severity. The built-in refusal is asked apart. */
export const laneOf = (plan: Plan, rules: ReadonlyArray<CompiledRule>, kind: Omit<OutreachKind, 'channel'>): Lane => {
  const ways = plan.ways.map(({ channel }) => ({
    channel,
    rulings: rules.flatMap((rule, place) => rulingOf(rule, place, { ...kind, channel })),
  }))
  return { key: JSON.stringify(ways.map(({ channel, rulings }) => [channel, rulings.map(({ key }) => key)])), ways }
}

/** How a program calls the rules, and the lists of reasons, that it is given; and all limits of the policy. */
export interface Places {
  readonly ruleOf: (ruling: Ruling) => string
  readonly reasonsOf: (names: ReadonlyArray<string>) => number
  readonly limits: ReadonlyArray<Limit>
}

const least = (texts: ReadonlyArray<string>): string =>
  texts.length === 0 ? 'Infinity' : texts.length === 1 ? texts[0]! : `Math.min(${texts.join(', ')})`

/** What is found of an outreach, one by one. */
const found = 'situation, about, play, severity, evidence, signalCount, belief'

const reaching = (channel: string, closes: string): string =>
  `reach(${found}, repliesFor(situation), phase, ${literal(channel)}, ${closes})`

/** One more way: whether it is open now, or opens sooner than those before it. */
const wayText = ({ channel, rulings }: Way, common: ReadonlySet<string>, places: Places): Lines => {
  if (rulings.length === 0) return [`case ${literal(channel)}:`, `  return ${reaching(channel, 'Infinity')}`]
  const asked = rulings.map((ruling) => asking(ruling, channel, places.ruleOf(ruling), places.limits))
  const own = rulings.flatMap((ruling, i) => (common.has(ruling.key) ? [] : { ...asked[i]!, isLast: isAsked(ruling) }))
  const cheapFirst = [...own.filter(({ isLast }) => !isLast), ...own.filter(({ isLast }) => isLast)]
  const recurring = asked.filter(({ room }) => room === undefined)
  const isClosed = asked.map(({ room, opens }, bit) => `(${room ?? opens('now')} > now ? ${2 ** bit} : 0)`)
  // Where several close again, they are asked in turns until they agree.
  const once = recurring.map(({ opens }) => `if (opens <= last) opens = ${opens('opens')}`)
  return block(`case ${literal(channel)}:`, [
    'let opens = shared',
    ...where(
      rulings.some(isAsked),
      `const question = questionOf(situation, play, topic, severity, ${literal(channel)})`,
    ),
    ...cheapFirst.flatMap(({ before, room }) => [
      ...before,
      ...where(room !== undefined, `if (${room} > opens) opens = ${room}`),
    ]),
    ...(once.length > 1 ? block('for (let before = NaN; before !== opens;)', ['before = opens', ...once]) : once),
    'if (opens === now)',
    `  return ${reaching(channel, least(recurring.map(({ closes }) => closes('now'))))}`,
    // What opens only in a later phase opens later than any way that opens in this one.
    ...block('if (opens < phase && opens <= last)', [
      `until = opens, last = opens - 1, best = ${literal(channel)}`,
      `because = ${places.reasonsOf(rulings.map(({ rule }) => rule.name))}, closed = ${isClosed.join(' | ')}`,
    ]),
    'break',
  ])
}

/** A function for what takes this lane: reaches out on the first way that is open, or suppresses. */
export const laneText = ({ ways }: Lane, name: string, horizon: number, places: Places): Lines => {
  const [first] = ways
  const shared = first!.rulings.filter(
    ({ key, limit }) =>
      limit !== undefined &&
      isShared(limit) &&
      ways.every(({ rulings }) => rulings.some((other) => other.key === key)),
  )
  const common = new Set(shared.map(({ key }) => key))
  const usesClock = ways.some(({ rulings }) => rulings.some(({ daily }) => daily?.zone === 'customer'))
  return block(`const ${name} = (${found}, phase, isPending) =>`, [
    'const { now, customer, ledger } = situation',
    'const { prefers, reach: reachable, consents } = customer',
    'const { releases } = ledger',
    'const topic = about.name',
    ...where(
      usesClock,
      'const zone = customer.zone.length === 0 ? unknownZone : customer.zone[0]',
      'if (zone === undefined || customer.zone.length > 1) return decide(situation)',
    ),
    'let shared = now',
    ...shared.flatMap((ruling) => {
      const { before, room } = asking(ruling, first!.channel, places.ruleOf(ruling), places.limits)
      return [...before, `if (${room} > shared) shared = ${room}`]
    }),
    `let until = Infinity, last = now + ${horizon}, best = null, because = 0, closed = 0, isTried = false`,
    `const turns = prefers.length + ${ways.length}`,
    ...block('for (let turn = 0; turn < turns; turn += 1)', [
      'const listed = turn - prefers.length',
      `const channel = listed < 0 ? prefers[turn] : ${name}Channels[listed]`,
      'if (listed >= 0 && isAmong(prefers, channel)) continue',
      'if (reachable !== undefined && !isAmong(reachable, channel)) continue',
      ...block('if (consents.length > 0)', [
        'const free = freeFrom(situation, play, topic, severity, channel)',
        'if (free > now && free < Infinity) return decide(situation)',
        'isTried = true',
        'if (free > now) continue',
      ]),
      ...block('switch (channel)', ways.flatMap((way) => wayText(way, common, places)), ['default:', '  continue']),
      'isTried = true',
    ]),
    'if (isPending || (isTried && best === null)) return decide(situation)',
    `return suppress(${found}, repliesFor(situation), until, best, because, closed)`,
  ])
}
