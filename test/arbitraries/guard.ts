/** Guards of every kind with every field, and any-of guards that nest them. Names are unique; see `named`. */
import fc from 'fast-check'
import { authored, maybe, mostly, type Authored } from './authored.js'
import { contactMatch, exemption, outreachMatch, type Declared } from './match.js'
import { duration, longDuration, instant, later } from './moment.js'
import type { Scene } from './scene.js'
import * as words from './vocabulary.js'

/** The name of the calendar that a random policy declares, if it declares one. */
export const calendar = 'bank'

export interface GuardOptions {
  readonly holidays?: boolean
  readonly depth?: number
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

const share = (scene: Scene, declared: Declared) => ({
  on: maybe(45, outreachMatch(declared)),
  unless: maybe(20, exemption(outreachMatch(declared))),
  cites: maybe(4, fc.constant('Article 5')),
  strength: maybe(4, fc.constantFrom('law', 'platform', 'code', 'advice')),
  asOf: maybe(2, fc.constant('2026-01-01')),
  note: maybe(2, fc.constant(`near ${scene.date}`)),
})

const zoneOf = (scene: Scene) =>
  maybe<string>(30, fc.constantFrom('customer', scene.zone, 'UTC', 'Europe/Paris', 'America/St_Johns', 'Pacific/Apia'))

const each = maybe(25, words.some(['topic', 'channel', 'purpose', 'play'] as const))

export const window: fc.Arbitrary<unknown> = mostly<unknown>(
  [6, duration.map(rolling => ({ rolling }))],
  [4, fc.constantFrom(1, 2, 1, 2, 7).map(days => ({ days }))],
  [4, fc.constantFrom('day', 'day', 'week', 'month').map(unit => ({ calendar: unit }))],
  [1, fc.constant({ calendar: 'week', weekStart: 'sun' })],
  [1, fc.constant('ever')],
)

const span = (scene: Scene, holidays: boolean): fc.Arbitrary<Authored> => {
  const kindsOfDay = holidays ? [...weekdays, 'holiday', 'holiday-eve', 'holiday', 'holiday-eve'] : weekdays
  return fc
    .tuple(
      maybe(holidays ? 65 : 45, words.some([...new Set(kindsOfDay)])),
      fc.constantFrom(...scene.clockTimes.filter(time => time !== '24:00')),
      fc.constantFrom(...scene.clockTimes),
    )
    .map(([days, from, to]) => ({ ...(days ? { days } : {}), from, to: to === from ? '24:00' : to }))
}

const hours = (scene: Scene, declared: Declared, options: GuardOptions): fc.Arbitrary<Authored> =>
  fc.boolean().chain(coin => {
    const holidays = (options.holidays ?? false) && coin
    return authored({
      kind: fc.constantFrom('quiet-hours', 'quiet-hours', 'open-hours'),
      spans: mostly([5, fc.tuple(span(scene, holidays))], [4, fc.array(span(scene, holidays), { minLength: 2, maxLength: 3 })]),
      holidays: holidays ? fc.constant(calendar) : fc.constant(undefined),
      zone: zoneOf(scene),
      ...share(scene, declared),
    })
  })

const cap = (scene: Scene, declared: Declared) => authored({
  kind: fc.constant('cap'),
  atMost: mostly([10, fc.constantFrom(1, 2)], [3, fc.constantFrom(3, 4)], [1, fc.constant(0)]),
  within: window,
  counts: maybe(35, contactMatch(declared)),
  each,
  zone: zoneOf(scene),
  ...share(scene, declared),
})

const rest = (scene: Scene, declared: Declared) =>
  fc.constantFrom<(number | undefined)[]>(undefined, 1, 2, 3).chain(times => authored({
    kind: fc.constant('rest'),
    after: contactMatch(declared),
    times: fc.constant(times),
    inside: times !== undefined && times > 1 ? maybe(60, duration) : fc.constant(undefined),
    for: window,
    each,
    zone: zoneOf(scene),
    ...share(scene, declared),
  }))

const fatigue = (scene: Scene, declared: Declared) => authored({
  kind: fc.constant('fatigue'),
  limit: mostly([8, fc.constantFrom(1.5, 1.25, 2, 1, 2.5, 3)], [1, fc.constantFrom(0.5, 0)]),
  halfLife: duration,
  weights: words.some([...declared.channels, ...declared.inboundChannels]).chain(named =>
    fc.record(Object.fromEntries(named.map(channel => [channel, fc.constantFrom(1, 0.5, 0.25, 2, 0, 0.1)])))),
  counts: maybe(35, contactMatch(declared)),
  ...share(scene, declared),
})

const session = (scene: Scene, declared: Declared) => authored({
  kind: fc.constant('session'), opens: contactMatch(declared), for: longDuration, each, ...share(scene, declared),
})

const embargo = (scene: Scene, declared: Declared): fc.Arbitrary<Authored> =>
  fc.tuple(instant(scene), later(scene), fc.constantFrom('both', 'both', 'from', 'to'), authored(share(scene, declared)))
    .map(([one, other, ends, shared]) => {
      const other_ = Date.parse(one) === other ? other + 1 : other
      const [from, to] = Date.parse(one) < other_ ? [one, iso(other_)] : [iso(other_), one]
      return { kind: 'embargo', ...(ends === 'to' ? {} : { from }), ...(ends === 'from' ? {} : { to }), ...shared }
    })

const iso = (at: number): string => new Date(at).toISOString()

const optIn = (scene: Scene, declared: Declared) => authored({ kind: fc.constant('opt-in'), ...share(scene, declared) })

type Make = (scene: Scene, declared: Declared, options: GuardOptions) => fc.Arbitrary<Authored>

const leaves = { cap, hours, rest, fatigue, embargo, session, 'opt-in': optIn } satisfies { readonly [kind: string]: Make }

/** How often each kind is drawn where all are; what mostly closes for ever is rare. */
const weights = { cap: 12, hours: 12, rest: 8, fatigue: 5, embargo: 3, session: 1, 'opt-in': 1, 'any-of': 6 } as const
export type Kind = keyof typeof weights
export const guardKinds = Object.keys(weights) as ReadonlyArray<Kind>

/** Guards without their names: the inner guards of an any-of may be of every kind. */
const nameless = (scene: Scene, declared: Declared, options: GuardOptions, kinds = guardKinds): fc.Arbitrary<Authored> => {
  const depth = options.depth ?? 2
  const anyOf = () => authored({
    kind: fc.constant('any-of'),
    guards: fc.array(nameless(scene, declared, { ...options, depth: depth - 1 }), { minLength: 1, maxLength: 3 }),
    ...share(scene, declared),
  })
  const drawn = kinds.filter(kind => kind !== 'any-of' || depth > 0)
  return mostly(...drawn.map((kind): readonly [number, fc.Arbitrary<Authored>] =>
    [kinds === guardKinds ? weights[kind] : 1, kind === 'any-of' ? anyOf() : leaves[kind](scene, declared, options)]))
}

/** Names that are unique wherever guards nest, and that say where: `cap 2.1`. */
const named = (prefix: string) => (guards: ReadonlyArray<Authored>): ReadonlyArray<Authored> =>
  guards.map((guard, index) => {
    const place = `${prefix}${index + 1}`
    const { kind, ...rest } = guard
    const inner = guard['guards'] as ReadonlyArray<Authored> | undefined
    return { kind, name: `${String(kind)} ${place}`, ...rest, ...(inner ? { guards: named(`${place}.`)(inner) } : {}) }
  })

export const guards = (
  scene: Scene, declared: Declared, prefix: string, maxLength: number, options: GuardOptions = {},
): fc.Arbitrary<ReadonlyArray<Authored>> => fc.array(nameless(scene, declared, options), { maxLength }).map(named(prefix))

/** Guards of these kinds alone, and at least one. */
export const guardsOfKinds = (
  scene: Scene, declared: Declared, kinds: ReadonlyArray<Kind>, options: GuardOptions,
): fc.Arbitrary<ReadonlyArray<Authored>> =>
  fc.array(nameless(scene, declared, options, kinds), { minLength: 1, maxLength: 3 }).map(named(''))
