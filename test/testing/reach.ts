/** What situations reach, of all that can happen under a policy: reasons, guards open and closed, and both sides of edges. */
import { type GuardJson, type PolicyJson, type Policy, type SituationJson, type ExplanationJson, compile, encodeExplanation, parseSituation } from 'tactful'
import { situations } from 'tactful/testing'
import fc from 'fast-check'
import { DateTime } from 'luxon'
import { moment } from '../laws/ask.js'

type GuardReport = ExplanationJson['outreaches'][number]['guards'][number]

/** Of a guard in an outreach, and of those inside it: open, closed, or not about it. */
const states = (guard: GuardReport): ReadonlyArray<readonly [string, string]> => {
  const state = guard.applies ? (guard.open ? 'open' : 'closed') : 'no matter'
  const inside = guard.applies && 'guards' in guard.observed ? (guard.observed['guards'] as ReadonlyArray<{ name: string; applies: boolean; open: boolean }>) : []
  return [[guard.name, state], ...inside.map(({ name, applies, open }) => [name, applies ? (open ? 'open' : 'closed') : 'no matter'] as const)]
}

const byOutreach = ({ outreaches }: ExplanationJson) =>
  new Map(outreaches.flatMap(({ play, topic, channel, guards }) =>
    guards.flatMap(states).map(([name, state]) => [JSON.stringify([play, topic, channel, name]), { name, state }] as const)))

const byMotive = ({ motives }: ExplanationJson) =>
  new Map(motives.map(({ play, topic, open, because }) => [`${play} ${topic}`, { play, state: open ? 'open' : because.join() }]))

/** What of these lines none of so many situations reaches. Stops where nothing is left to reach. */
export const unreached = (policy: Policy, lines: ReadonlyArray<string>, sample: number, seed: number): ReadonlyArray<string> => {
  const engine = compile(policy)
  const explain = (situation: SituationJson, by: number): ExplanationJson => {
    const parsed = parseSituation({ ...situation, now: new Date(moment(situation.now) + by).toISOString() })
    if (parsed._tag === 'Left') throw new Error(JSON.stringify(parsed.left))
    return encodeExplanation(engine.explain(parsed.right))
  }
  const found = new Set<string>()
  const drawn = situations(policy)
  for (let batch = 0; batch < sample / 500 && !lines.every(line => found.has(line)); batch += 1) for (const situation of fc.sample(drawn, { numRuns: 500, seed: seed + batch })) {
    const [before, now, after] = [explain(situation, -1), explain(situation, 0), explain(situation, 1)]
    found.add(now.decision.kind)
    for (const reason of now.decision.because) found.add(`because ${reason}`)
    const [guardsBefore, guardsNow, guardsAfter] = [byOutreach(before), byOutreach(now), byOutreach(after)]
    for (const [key, { name, state }] of guardsNow) {
      found.add(`${name}: ${state}`)
      const [was, will] = [guardsBefore.get(key)?.state, guardsAfter.get(key)?.state]
      if (was !== undefined && was !== state) found.add(`${name}: ${was} → ${state}, asked on the edge`)
      if (will !== undefined && will !== state) found.add(`${name}: ${state} → ${will}, asked a millisecond before`)
    }
    const [motivesBefore, motivesNow, motivesAfter] = [byMotive(before), byMotive(now), byMotive(after)]
    for (const [key, { play }] of new Map([...motivesBefore, ...motivesNow, ...motivesAfter])) {
      const [was, is, will] = [motivesBefore, motivesNow, motivesAfter].map(motives => motives.get(key)?.state ?? 'no-signal')
      if (was !== is) found.add(`${play}: ${was} → ${is}, asked on the edge`)
      if (is !== will) found.add(`${play}: ${is} → ${will}, asked a millisecond before`)
    }
    for (const zone of [situation.customer.zone ?? []].flat()) {
      const at = DateTime.fromISO(situation.now, { zone })
      const clock = at.toFormat('HH:mm:ss.SSS')
      if (/:00.000$|:59.999$/.test(clock)) found.add(`at ${clock}`)
      if (at.offset !== at.minus(1).offset) found.add('clocks change, asked on the edge')
      if (at.offset !== at.plus(1).offset) found.add('clocks change, asked a millisecond before')
    }
  }
  return lines.filter(line => !found.has(line))
}

const sides = (line: string): ReadonlyArray<string> => [`${line}, asked on the edge`, `${line}, asked a millisecond before`]

const opensAgain = (guard: GuardJson): boolean => {
  if (guard.kind === 'cap') return guard.atMost > 0 && guard.within !== 'ever'
  if (guard.kind === 'rest') return guard.for !== 'ever'
  return guard.kind !== 'embargo' || guard.to !== undefined
}

/** By time alone: what counts contacts is closed by contacts. */
const closesAgain = (guard: GuardJson): boolean => {
  if (guard.kind === 'any-of') return guard.guards.every(closesAgain)
  return guard.kind === 'embargo' ? guard.from !== undefined : !['cap', 'rest', 'fatigue'].includes(guard.kind)
}

/** Whether some play may say what the guard is about; where none does, the guard is for plays that a team adds. */
const hasSubject = ({ on = {} }: GuardJson, { plays, channels }: PolicyJson): boolean => {
  const meets = (some: ReadonlyArray<string> | undefined, others: ReadonlyArray<string>) => some === undefined || some.some((one) => others.includes(one))
  return plays.some((play) => meets(on.plays, [play.name]) && meets(on.purposes, [play.purpose]) && meets(on.channels, play.channels ?? channels))
}

const expectedOf = (guard: GuardJson): ReadonlyArray<string> => [
  `${guard.name}: closed`,
  ...(guard.kind === 'cap' && guard.atMost === 0 ? [] : [`${guard.name}: open`]),
  ...(guard.on === undefined && guard.unless === undefined ? [] : [`${guard.name}: no matter`]),
  ...(opensAgain(guard) ? sides(`${guard.name}: closed → open`) : []),
  ...(closesAgain(guard) ? sides(`${guard.name}: open → closed`) : []),
  ...(guard.kind === 'any-of' ? guard.guards.flatMap(expectedOf) : []),
]

/** The minute before a border ends one millisecond before it. */
const borders = (guard: GuardJson): ReadonlyArray<string> => {
  if (guard.kind !== 'open-hours' && guard.kind !== 'quiet-hours') return []
  return guard.spans.flatMap(({ from, to }) => [from, to]).flatMap((clock) => {
    const time = DateTime.fromISO(`2026-06-01T${clock === '24:00' ? '00:00' : clock}Z`, { zone: 'UTC' })
    return [time, time.minus(1)].map((at) => `at ${at.toFormat('HH:mm:ss.SSS')}`)
  })
}

type Play = PolicyJson['plays'][number]

/** Every play begins with a signal and ends when it expires; some wait, fade or are held. */
const motiveEdges = ({ name, settle, lead, quietFor, freshFor, halfLife, heldBy }: Play): ReadonlyArray<string> => [
  ...(settle === undefined ? sides(`${name}: no-signal → open`) : sides(`${name}: settling → open`)),
  ...(lead === undefined && quietFor === undefined ? [] : sides(`${name}: settling → open`)),
  ...sides(`${name}: open → ${freshFor === undefined && lead === undefined ? 'no-signal' : 'expired'}`),
  ...(halfLife === undefined ? [] : sides(`${name}: open → weak-evidence`)),
  ...(heldBy === undefined ? [] : sides(`${name}: held → open`)),
]

/** Everything that situations for the policy must reach. */
export const expected = (policy: PolicyJson): ReadonlyArray<string> => {
  const { plays, guards = [], holdout, stance = 'proactive' } = policy
  const has = (condition: boolean, ...lines: ReadonlyArray<string>) => (condition ? lines : [])
  const speaks = plays.length > 0
  return [
    'wait', 'because no-signal',
    ...has(speaks, 'reach-out', 'suppress', 'because weak-evidence', 'because expired', 'because refused', 'because no-channel'),
    ...has(plays.some(({ absorbedBy }) => absorbedBy !== 'never'), 'because in-conversation'),
    ...has(plays.some(({ again }) => again !== 'always'), 'because told'),
    ...has(plays.some(({ heldBy }) => heldBy !== undefined), 'because held'),
    ...has(plays.some(({ settle, lead, quietFor }) => [settle, lead, quietFor].some((length) => length !== undefined)), 'because settling'),
    ...has(holdout !== undefined, 'because held-out'),
    ...has(speaks && stance !== 'predictive', 'because stance'),
    ...has(!plays.some(({ when }) => Object.keys(when).length === 0), 'because no-play'),
    ...has(speaks, 'refused: open', 'refused: closed', ...sides('refused: closed → open')),
    ...guards.flatMap((guard) => (hasSubject(guard, policy) ? expectedOf(guard) : has(speaks, `${guard.name}: no matter`))),
    ...guards.flatMap(borders),
    ...plays.flatMap(motiveEdges),
    ...sides('clocks change'),
  ]
}
