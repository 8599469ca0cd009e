/** What situations reach, of all that can happen under a policy: reasons, guards open and closed, and both sides of edges. */
import { type Explanation, type GuardJson, type PolicyJson, type Policy, type SituationJson, compile, parseSituation } from 'tactful'
import { situations } from 'tactful/testing'
import fc from 'fast-check'
import { DateTime, Duration } from 'luxon'
import { moment } from '../laws/ask.js'

type Report = Explanation['outreaches'][number]['guards'][number]
type States = ReadonlyMap<string, readonly [name: string, state: string]>

const stateOf = ({ applies, open }: { readonly applies: boolean; readonly open?: boolean }): string =>
  applies ? (open === true ? 'open' : 'closed') : 'no matter'

/** Of a guard in an outreach, and of those inside it: open, closed, or not about it. */
const states = (guard: Report): ReadonlyArray<readonly [name: string, state: string]> =>
  [guard, ...(guard.applies ? guard.observed.guards ?? [] : [])].map((one) => [one.name, stateOf(one)])

const byOutreach = ({ outreaches }: Explanation): States =>
  new Map(outreaches.flatMap(({ play, topic, channel, guards }) =>
    guards.flatMap(states).map((state) => [[play, topic, channel, state[0]].join('|'), state] as const)))

const byMotive = ({ motives }: Explanation): States =>
  new Map(motives.map(({ play, topic, open, because }) => [`${play}|${topic}`, [play, open ? 'open' : because.join()]]))

/** What changes here: between the millisecond before and now, and between now and the one after. */
const turns = ([before, now, after]: ReadonlyArray<States>, otherwise?: string): ReadonlyArray<string> =>
  [...new Map([...before!, ...now!, ...after!])].flatMap(([key, [name]]) => {
    const [was, is, will] = [before, now, after].map((one) => one!.get(key)?.[1] ?? otherwise)
    const known = (one: string | undefined, other: string | undefined) => one !== undefined && other !== undefined && one !== other
    return [
      ...(known(was, is) ? [`${name}: ${was} → ${is}, asked on the edge`] : []),
      ...(known(is, will) ? [`${name}: ${is} → ${will}, asked a millisecond before`] : []),
    ]
  })

const onClocks = ({ now, customer }: SituationJson): ReadonlyArray<string> =>
  [customer.zone ?? []].flat().flatMap((zone) => {
    const at = DateTime.fromISO(now, { zone })
    return [
      `at ${at.toFormat('HH:mm:ss.SSS')}`,
      ...(at.offset === at.minus(1).offset ? [] : ['clocks change, asked on the edge']),
      ...(at.offset === at.plus(1).offset ? [] : ['clocks change, asked a millisecond before']),
    ]
  })

const asking = (policy: Policy) => {
  const engine = compile(policy)
  return (situation: SituationJson, by: number): Explanation => {
    const parsed = parseSituation({ ...situation, now: new Date(moment(situation.now) + by).toISOString() })
    if (parsed._tag === 'Left') throw new Error(JSON.stringify(parsed.left))
    return engine.explain(parsed.right)
  }
}

/** So many are drawn at a time. */
const batch = 100

/** What of these lines none of so many situations reaches. Stops where nothing is left to reach. */
export const unreached = (policy: Policy, lines: ReadonlyArray<string>, sample: number, seed: number): ReadonlyArray<string> => {
  const ask = asking(policy)
  const left = new Set(lines)
  const drawn = situations(policy)
  const batches = Array.from({ length: sample / batch }, (_, index) => () => fc.sample(drawn, { numRuns: batch, seed: seed + index }))
  for (const draw of batches) for (const situation of left.size > 0 ? draw() : []) {
    const around = [-1, 0, 1].map((by) => ask(situation, by))
    const { decision } = around[1]!
    const [guards, motives] = [around.map(byOutreach), around.map(byMotive)]
    const found = [
      decision.kind, ...decision.because.map((reason) => `because ${reason}`),
      ...[...guards[1]!.values()].map(([name, state]) => `${name}: ${state}`),
      ...turns(guards), ...turns(motives, 'no-signal'), ...onClocks(situation),
    ]
    for (const line of found) left.delete(line)
  }
  return [...left]
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

/** Whether a signal has faded below the bar before it is too old. */
const fadesFirst = ({ freshFor, halfLife, bar }: Play, policy: PolicyJson): boolean => {
  if (freshFor === undefined || halfLife === undefined) return false
  const [fresh, half] = [freshFor, halfLife].map((length) => Duration.fromISO(length).toMillis())
  return 2 ** (-fresh! / half!) < (bar ?? policy.bar ?? 0.5)
}

/** Every play begins with a signal and ends when it expires; some wait, fade or are held. */
const motiveEdges = (play: Play, policy: PolicyJson): ReadonlyArray<string> => {
  const { name, settle, lead, quietFor, freshFor, halfLife, heldBy } = play
  return [
    ...(settle === undefined ? sides(`${name}: no-signal → open`) : sides(`${name}: settling → open`)),
    ...(lead === undefined && quietFor === undefined ? [] : sides(`${name}: settling → open`)),
    ...sides(`${name}: ${fadesFirst(play, policy) ? 'weak-evidence' : 'open'} → ${freshFor === undefined && lead === undefined ? 'no-signal' : 'expired'}`),
    ...(halfLife === undefined ? [] : sides(`${name}: open → weak-evidence`)),
    ...(heldBy === undefined ? [] : sides(`${name}: held → open`)),
  ]
}

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
    ...plays.flatMap((play) => motiveEdges(play, policy)),
    ...sides('clocks change'),
  ]
}
