/** A lane as a part of a program: the ways that an outreach may take, and the rules there, as `decision/search` asks them. */
import type { Plan } from '../decision/prepared.js'
import { type CompiledRule, concerning } from '../guard/rule.js'
import { type OutreachKind, type Scope, narrowed } from '../guard/scope.js'
import { yes } from '../signal/match.js'
import { type Daily, dailyOf } from './daily.js'
import { type Lines, block, every, literal, not, where } from './emit.js'
import { type Limit, isShared, limitOf, roomText } from './limit.js'
import { matches, matchesAny } from './matches.js'

/** A rule on a way, and what is still to be asked of it there. */
export interface Ruling {
  /** Of one key, the same is asked of the same rule. */
  readonly key: string
  /** Where it stands in the policy. */
  readonly place: number
  readonly rule: CompiledRule
  /** A test whether it applies; `ask`: the rule is asked. */
  readonly applies: string
  readonly limit: Limit | undefined
  readonly daily: Daily | undefined
}

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

const outreach = { name: 'outreach', topic: 'topic' }

const scopeText = ({ on = {}, unless = [] }: Scope): string =>
  every([matches(on, outreach, true), not(matchesAny(unless, outreach, false))])

const rulingOf = (rule: CompiledRule, place: number, kind: OutreachKind): ReadonlyArray<Ruling> => {
  const scope = narrowed(rule.declared, kind)
  if (scope === undefined || scopeText(scope) === 'false') return []
  const limit = limitOf(rule)
  const daily = dailyOf(rule.declared)
  const [narrow] = concerning([rule], kind)
  const applies = limit || daily ? scopeText(scope) : narrow!.applies === yes ? 'true' : 'ask'
  return [{ key: JSON.stringify([place, scope]), place, rule: narrow!, applies, limit, daily }]
}

/** The lane of a play and a severity. The built-in refusal is asked apart. */
export const laneOf = (plan: Plan, rules: ReadonlyArray<CompiledRule>, kind: Omit<OutreachKind, 'channel'>): Lane => {
  const ways = plan.ways.map(({ channel }) => ({
    channel,
    rulings: rules.flatMap((rule, place) => rulingOf(rule, place, { ...kind, channel })),
  }))
  return { key: JSON.stringify(ways.map(({ channel, rulings }) => [channel, rulings.map(({ key }) => key)])), ways }
}

/** How a program calls the rules, and the lists of reasons, that it is given. */
export interface Places {
  readonly ruleOf: (ruling: Ruling) => string
  readonly reasonsOf: (names: ReadonlyArray<string>) => number
}

const zoneText = ({ daily }: Ruling, rule: string): string => (daily!.zone === 'customer' ? 'zone' : `${rule}.declared.zone`)

/** What the program asks of a rule on a way. */
interface Asked {
  /** Lines that come first. */
  readonly before: Lines
  /** When it opens, where it stays open; otherwise when it opens, and closes, from a moment on. */
  readonly room: string | undefined
  readonly opens: (at: string) => string
  readonly closes: (at: string) => string
}

const asking = (ruling: Ruling, channel: string, { ruleOf }: Places): Asked => {
  const { place, limit, daily, applies, rule } = ruling
  const called = ruleOf(ruling)
  const test = applies === 'ask' ? `applies${place}` : applies
  const only = (text: string, otherwise: string) => (test === 'true' ? text : `(${test} ? ${text} : ${otherwise})`)
  const [from, to] = daily === undefined ? [0, 0] : [daily.from, daily.to]
  const hours = (at: string, start: number, end: number) =>
    `firstDaily(${zoneText(ruling, called)}, ${at}, ${start}, ${end})`
  const soon = (text: string) => `(opens <= last ? ${text} : Infinity)` // who opens late anyway need not be asked
  const opening = limit === undefined ? soon(`${called}.opens(question, now)`) : roomText(limit, channel)
  const settles = limit !== undefined || rule.settles
  return {
    before: [
      ...where(applies === 'ask', `const applies${place} = ${called}.applies(question)`),
      ...where(settles, `const room${place} = ${only(opening, '-Infinity')}`),
    ],
    room: settles ? `room${place}` : undefined,
    opens: (at) => only(daily === undefined ? `${called}.opens(question, ${at})` : hours(at, from, to), at),
    closes: (at) => only(daily === undefined ? `${called}.closes(question, ${at})` : hours(at, to, from), 'Infinity'),
  }
}

const least = (texts: ReadonlyArray<string>): string =>
  texts.length === 0 ? 'Infinity' : texts.length === 1 ? texts[0]! : `Math.min(${texts.join(', ')})`

const isAsked = ({ limit, daily }: Ruling): boolean => limit === undefined && daily === undefined

const reaching = (channel: string, closes: string): string =>
  `reach(situation, about, play, severity, evidence, signalCount, belief, repliesFor(situation), phase, ${literal(channel)}, ${closes})`

/** One more way: whether it is open now, or opens sooner than those before it. */
const wayText = ({ channel, rulings }: Way, common: ReadonlySet<string>, places: Places): Lines => {
  const asked = rulings.map((ruling) => asking(ruling, channel, places))
  const own = rulings.flatMap((ruling, i) => (common.has(ruling.key) ? [] : { ...asked[i]!, isLast: isAsked(ruling) }))
  const cheapFirst = [...own.filter(({ isLast }) => !isLast), ...own.filter(({ isLast }) => isLast)]
  const recurring = asked.filter(({ room }) => room === undefined)
  const isClosed = asked.map(
    ({ room, opens }, bit) => `(${room ?? opens('now')} > now ? ${2 ** bit} : 0)`,
  )
  const once = recurring.map(({ opens }) => `if (opens <= last) opens = ${opens('opens')}`)
  if (rulings.length === 0) return [`case ${literal(channel)}:`, `  return ${reaching(channel, 'Infinity')}`]
  return block(`case ${literal(channel)}:`, [
    'let opens = shared',
    ...where(
      rulings.some(isAsked),
      `const question = questionOf(situation, play, topic, severity, ${literal(channel)})`,
    ),
    ...cheapFirst.flatMap(({ before, room }) => [...before, ...where(room !== undefined, `if (${room} > opens) opens = ${room}`)]),
    ...(once.length > 1
      ? block('for (let before = NaN; before !== opens;)', ['before = opens', ...once])
      : once),
    'if (opens === now)',
    `  return ${reaching(channel, least(recurring.map(({ closes }) => closes('now'))))}`,
    ...block('if (opens < phase && opens <= last)', [
      `until = opens, last = opens - 1, best = ${literal(channel)}`,
      `because = ${places.reasonsOf(rulings.map(({ rule }) => rule.name))}, closed = ${isClosed.join(' | ')}`,
    ]),
    'else if (phase <= last) return decide(situation)',
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
  const parameters = 'situation, about, play, severity, evidence, signalCount, belief, phase, isPending'
  return block(`const ${name} = (${parameters}) =>`, [
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
      const { before, room } = asking(ruling, first!.channel, places)
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
    'return suppress(situation, about, play, severity, evidence, signalCount, belief, repliesFor(situation), until, best, because, closed)',
  ])
}
