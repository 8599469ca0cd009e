/** A lane as a part of a program. */
import type { Lane, RuledWay } from '../lanes/lane.js'
import type { Ruling } from '../lanes/ruling.js'
import { type Lines, block, literal, where } from './emit.js'
import { isAsked, rulingText } from './ruling.js'

/** How a program calls the rules, and the lists of reasons, that it is given. */
export interface Places {
  readonly ruleOf: (ruling: Ruling) => string
  readonly reasonsOf: (names: ReadonlyArray<string>) => number
}

const least = (texts: ReadonlyArray<string>): string =>
  texts.length === 0 ? 'Infinity' : texts.length === 1 ? texts[0]! : `Math.min(${texts.join(', ')})`

/** What is found of an outreach, one by one: `generate` says what each of them is. */
const found = 'situation, about, play, severity, oldest, signalCount, belief'

/** What is said both where we reach out and where that is suppressed. */
const outreach = `outreachOf(${found}), repliesFor(situation)`

const reaching = (channel: string, closes: string): string =>
  `reach(situation, plans[play], about, ${outreach}, phase, ${literal(channel)}, ${closes})`

/** One more way: whether it is open now, or opens sooner than those before it. */
const wayText = ({ channel, rulings, limits, others }: RuledWay, places: Places): Lines => {
  if (rulings.length === 0) return [`case ${literal(channel)}:`, `  return ${reaching(channel, 'Infinity')}`]
  const textOf = (ruling: Ruling) => rulingText(ruling, channel, places.ruleOf(ruling))
  const asked = [...limits, ...others].map(textOf)
  const again = asked.filter(({ room }) => room === undefined)
  const opened = rulings.map(textOf).map(({ room, opens }) => room ?? opens('now'))
  const closed = opened.map((moment, bit) => `(${moment} > now ? ${2 ** bit} : 0)`)
  // Where several close again, they are asked in turns until they agree.
  const once = again.map(({ opens }) => `if (opens <= last) opens = ${opens('opens')}`)
  return block(`case ${literal(channel)}:`, [
    'let opens = shared',
    ...where(
      rulings.some(isAsked),
      `const question = questionOf(situation, play, topic, severity, ${literal(channel)})`,
    ),
    ...asked.flatMap(({ before, room }) => [
      ...before,
      ...where(room !== undefined, `if (${room} > opens) opens = ${room}`),
    ]),
    ...(once.length > 1 ? block('for (let before = NaN; before !== opens;)', ['before = opens', ...once]) : once),
    'if (opens === now)',
    `  return ${reaching(channel, least(again.map(({ closes }) => closes('now'))))}`,
    // What opens only in a later phase opens later than any way that opens in this one.
    ...block('if (opens < phase && opens <= last)', [
      `until = opens, last = opens - 1, best = ${literal(channel)}`,
      `listed = ${places.reasonsOf(rulings.map(({ rule }) => rule.name))}, closed = ${closed.join(' | ')}`,
    ]),
    'break',
  ])
}

/** A function for what takes this lane: reaches out on the first way that is open, or suppresses. */
export const laneText = ({ ways, common }: Lane, name: string, horizon: number, places: Places): Lines => {
  const usesClock = ways.some(({ rulings }) => rulings.some(({ daily }) => daily?.zone === 'customer'))
  return block(`const ${name} = (${found}, phase, isPending) =>`, [
    'const { now, customer, ledger } = situation',
    'const { prefers, reach: reachable, consents } = customer',
    'const { releases, releaseFor } = ledger',
    'const topic = about.name',
    ...where(
      usesClock,
      'const zone = customer.zone.length === 0 ? unknownZone : customer.zone[0]',
      'if (zone === undefined || customer.zone.length > 1) return decide(situation)',
    ),
    'let shared = now',
    ...common.flatMap((ruling) => {
      const { before, room } = rulingText(ruling, ways[0]!.channel, places.ruleOf(ruling))
      return [...before, `if (${room} > shared) shared = ${room}`]
    }),
    `let until = Infinity, last = now + ${horizon}, best = null, listed = 0, closed = 0, isTried = false`,
    `const turns = prefers.length + ${ways.length}`,
    ...block('for (let turn = 0; turn < turns; turn += 1)', [
      'const left = turn - prefers.length',
      `const channel = left < 0 ? prefers[turn] : ${name}Channels[left]`,
      'if (left >= 0 && isAmong(prefers, channel)) continue',
      'if (reachable !== undefined && !isAmong(reachable, channel)) continue',
      ...block('if (consents.length > 0)', [
        'const free = freeFrom(situation, play, topic, severity, channel)',
        'if (free > now && free < Infinity) return decide(situation)',
        'isTried = true',
        'if (free > now) continue',
      ]),
      ...block('switch (channel)', ways.flatMap((way) => wayText(way, places)), ['default:', '  continue']),
      'isTried = true',
    ]),
    'if (isPending || (isTried && best === null)) return decide(situation)',
    'const because = best === null ? nothing : namesOf[listed](closed)',
    `return suppress(situation, plans[play], ${outreach}, until, best, because)`,
  ])
}
