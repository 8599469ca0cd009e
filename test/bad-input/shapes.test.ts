/** Whatever is wrong with what goes in is said, at its place; nothing that was said is dropped in silence. */
import { describe, expect, it } from 'vitest'
import { parsePolicy, parseSituation, type Problem } from 'tactful'
import { type Json, type Place, decide, placesIn, pointer, policy, problemsOf, replaced, situation } from './whole.js'

const subjects = [
  ['policy', policy, (json: unknown) => problemsOf(parsePolicy(json))],
  ['situation', situation, (json: unknown) => problemsOf(parseSituation(json))],
] as const

const typeOf = (json: unknown): string => (Array.isArray(json) ? 'list' : json === null ? 'null' : typeof json)

/** JSON of every type, and what is no JSON at all. */
const strangers: ReadonlyArray<unknown> = [null, true, 7, 'no such value', [[]], { odd: {} }, NaN, Infinity, 10n, Symbol('s'), () => 1, new Date(0), new Map()]

/** Where more than one type may stand: JSON Pointers. */
const either: Readonly<Record<string, ReadonlyArray<string>>> = {
  '/stance': ['string'], '/stance/hybrid/0/when': ['list'], '/holdout/unless': ['list'], '/plays/0/when': ['list'], '/plays/0/heldBy': ['list'],
  '/guards/0/unless': ['list'], '/replies/0/when': ['list'], '/customer/zone': ['string'],
  '/customer/consents/0/until': ['null'], '/signals/0/expires': ['null'],
}

const isClear = ({ path, expected, received, message }: Problem, at: string): void => {
  expect(`${path}/`.startsWith(`${at}/`) || at.startsWith(path), `${path} is not about ${at}`).toBe(true)
  expect([expected, received, message].every((text) => text.length > 0 && text.length < 600), message).toBe(true)
  expect(message).not.toMatch(/undefined|\[object/)
}

describe.each(subjects)('a %s', (_, whole, problems) => {
  it('is valid as a whole', () => { expect(problems(whole)).toEqual([]) })

  it('with a value of the wrong type anywhere is refused, at that place', () => {
    for (const [place, value] of placesIn(whole))
      for (const stranger of strangers) {
        const at = pointer(place)
        if (typeof stranger === typeof value && typeOf(stranger) === typeOf(value) && !Number.isNaN(stranger) && stranger !== Infinity) continue
        if (either[at]?.includes(typeOf(stranger)) === true && typeof stranger !== 'string') continue
        const found = problems(replaced(whole, place, stranger))
        expect(found.length, `${at}: ${String(stranger)} for ${JSON.stringify(value)}`).toBeGreaterThan(0)
        if (found.length === 1) isClear(found[0]!, at)
      }
  })

  it('as something else altogether is refused', () => {
    for (const stranger of [...strangers, undefined, '', [], [whole], JSON.stringify(whole)]) {
      const found = problems(stranger)
      expect(found.length).toBeGreaterThan(0)
      if (!(typeof stranger === 'object' && stranger !== null && !Array.isArray(stranger))) expect(found).toMatchObject([{ path: '' }])
    }
  })

  it('with a hole in a list is refused', () => {
    for (const [place, value] of placesIn(whole)) {
      if (!Array.isArray(value)) continue
      const found = problems(replaced(whole, place, new Array(1)))
      expect(found.length, pointer(place)).toBeGreaterThan(0)
    }
  })
})

describe('fields', () => {
  const required: Readonly<Record<string, ReadonlyArray<string>>> = {
    policy: [
      '/tactful', '/id', '/version', '/channels', '/purposes', '/plays', '/plays/0/name', '/plays/0/when', '/plays/0/purpose', '/holdout/share', '/holdout/salt',
      '/guards/0/kind', '/guards/0/name', '/guards/0/atMost', '/guards/0/within', '/guards/1/after', '/guards/1/for', '/guards/2/spans', '/guards/2/spans/0/from',
      '/guards/2/spans/0/to', '/guards/3/limit', '/guards/3/halfLife', '/guards/3/weights', '/guards/4/guards', '/guards/4/guards/1/opens', '/guards/4/guards/1/for',
      '/replies/0/name', '/replies/0/when', '/replies/0/handler',
    ],
    situation: [
      '/now', '/customer', '/customer/id', '/customer/consents/0/given', '/customer/consents/0/at', '/customer/guards/0/kind', '/customer/guards/0/atMost',
      '/signals/0/id', '/signals/0/kind', '/signals/0/topic', '/signals/0/at', '/issues/0/id', '/issues/0/topic', '/issues/0/status', '/issues/0/at', '/issues/0/channel',
      '/contacts/0/id', '/contacts/0/at', '/contacts/0/direction', '/contacts/0/channel',
    ],
  }
  const placeOf = (path: string): Place => path.split('/').slice(1)

  it.each(subjects)('that a %s needs are missed', (name, whole, problems) => {
    for (const path of required[name] ?? []) expect(problems(replaced(whole, placeOf(path), undefined)).map((problem) => problem.path), path).toContain(path)
  })

  it.each(['typo', '__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])('that a policy does not know are refused everywhere: %j', (name) => {
    for (const [place, value] of placesIn(policy)) {
      const at = pointer(place)
      if (typeof value !== 'object' || value === null || Array.isArray(value) || at === '/calendars') continue
      const found = problemsOf(parsePolicy(replaced(policy, place, JSON.parse(`{${JSON.stringify(name)}: 1, ${JSON.stringify(value).slice(1)}`))))
      expect(found.map(({ path }) => path), at).toContain(`${at}/${name}`)
    }
  })

  it('that a situation does not know change nothing, whatever they are called', () => {
    const decision = decide(policy, situation)
    for (const name of ['typo', '__proto__', 'constructor', 'toString', 'valueOf', 'then', ''])
      for (const [place, value] of placesIn(situation)) {
        if (typeof value !== 'object' || value === null || Array.isArray(value) || pointer(place).startsWith('/customer/guards')) continue
        const more = `{${JSON.stringify(name)}: {"given": true, "at": 7, "signals": 7}, ${JSON.stringify(value).slice(1)}`
        expect(decide(policy, replaced(situation, place, JSON.parse(more)))).toEqual(decision)
      }
  })
})

describe('names that mean something to JavaScript', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is a name like any other', (name) => {
    const text = (json: Json): unknown => JSON.parse(JSON.stringify(json).replaceAll('NAME', name))
    const odd: Json = {
      tactful: 1, id: 'NAME', version: 'NAME', channels: ['NAME'], purposes: ['NAME'], calendars: { NAME: ['2026-11-22'] },
      plays: [{ name: 'NAME', when: { kinds: ['NAME'], topics: ['NAME'] }, purpose: 'NAME' }],
      guards: [
        { kind: 'quiet-hours', name: 'NAME', spans: [{ days: ['holiday'], from: '00:00', to: '24:00' }], holidays: 'NAME', zone: 'UTC' },
        { kind: 'fatigue', name: 'tired', limit: 1, halfLife: 'P1D', weights: { NAME: 2 } },
      ],
    }
    const asked: Json = { now: '2026-11-22T09:00:00Z', customer: { id: 'NAME' }, signals: [{ id: 'NAME', kind: 'NAME', topic: 'NAME', at: '2026-11-22T09:00:00Z' }] }
    expect(decide(text(odd), text(asked))).toMatchObject({ kind: 'suppress', because: [name, 'tired'], outreach: { play: name, topic: name } })
  })

  it('give nothing that was not said', () => {
    const plain = { tactful: 1, id: 'p', version: '1', channels: ['email'], purposes: ['service'], plays: [{ name: 'tell', when: {}, purpose: 'service' }] }
    const inherited: unknown = JSON.parse('{"now": "2026-11-22T09:00:00Z", "customer": {"id": "c"}, "__proto__": {"signals": [{"id": "s", "kind": "k", "topic": "t", "at": "2026-11-22T09:00:00Z"}]}}')
    expect(decide(plain, inherited).kind).toBe('wait')
    expect(problemsOf(parsePolicy(Object.create(plain)))).not.toEqual([])
    for (const kind of ['constructor', '__proto__', 'toString']) expect(problemsOf(parsePolicy({ ...plain, guards: [{ kind, name: 'g' }] }))).toMatchObject([{ path: '/guards/0/kind' }])
  })
})

describe('values out of bounds', () => {
  const bad = (kind: 'instant' | 'duration' | 'whole' | 'share' | 'date' | 'time' | 'zone'): ReadonlyArray<Json> => ({
    instant: [
      '2026-02-30T00:00:00Z', '2025-02-29T00:00:00Z', '2026-13-01T00:00:00Z', '2026-01-01T24:00:00Z', '2026-01-01T10:60:00Z', '2026-01-01T10:00:60Z', '2026-01-01T10:00:00',
      '2026-01-01', '2026-01-01T10:00:00.1234Z', '2026-01-01T10:00:00+24:00', '2026-01-01T10:00:00+0100', '1969-12-31T23:59:59.999Z', '2200-01-01T00:00:00Z', '+012026-01-01T00:00:00Z',
      ' 2026-01-01T00:00:00Z', '2026-01-01T00:00:00z', '2026-01-01 00:00:00Z', 1767225600000, 'now', '',
    ],
    duration: ['P0D', 'P1M', 'P1Y', '-P1D', 'P', 'PT', 'P1.5D', 'P1DT', 'P36526D', 'P99999999999999999999D', '7 days', 'p7d', 86400, ''],
    whole: [-1, 1.5, 1_000_001, 1e308, '3', NaN, Infinity],
    share: [-0.001, 1.001, 1e308, '0.5', NaN],
    date: ['2026-02-30', '2026-2-3', '2200-01-01', '1969-12-31', '2026-12-25T00:00:00Z', 20261225],
    time: ['24:01', '9:00', '09:60', '09:00:00', '', 900],
    zone: ['Mars/Olympus', '+01:00', '', 'Europe/Paris ', 'Europe', 1],
  } as const)[kind] as ReadonlyArray<Json>

  const cases: ReadonlyArray<readonly [Parameters<typeof bad>[0], ReadonlyArray<string>, ReadonlyArray<string>]> = [
    ['instant', ['/guards/5/from', '/guards/5/to'], ['/now', '/customer/consents/0/at', '/customer/consents/0/until', '/signals/0/at', '/signals/0/impact', '/signals/0/expires', '/issues/0/at', '/contacts/0/at']],
    ['duration', ['/horizon', '/plays/0/halfLife', '/plays/0/freshFor', '/plays/0/settle', '/plays/0/lead', '/plays/0/quietFor', '/guards/1/inside', '/guards/3/halfLife', '/guards/4/guards/1/for', '/replies/0/within'], ['/customer/guards/0/within/rolling']],
    ['whole', ['/guards/0/atMost', '/guards/1/times', '/guards/1/for/days'], ['/customer/guards/0/atMost']],
    ['share', ['/bar', '/predictedBar', '/holdout/share', '/plays/0/bar', '/plays/0/predictedBar'], ['/signals/0/likelihood', '/signals/0/relevance']],
    ['date', ['/calendars/FR/0'], []],
    ['time', ['/guards/2/spans/0/from', '/guards/2/spans/0/to'], []],
    ['zone', ['/unknownZone', '/guards/0/zone'], ['/customer/zone', '/customer/zone/0']],
  ]

  it.each(cases)('%s', (kind, inPolicy, inSituation) => {
    for (const value of bad(kind)) {
      for (const path of inPolicy) expect(problemsOf(parsePolicy(replaced(policy, path.split('/').slice(1), value))).map((problem) => problem.path), `${path} ${String(value)}`).toContain(path)
      for (const path of inSituation) expect(problemsOf(parseSituation(replaced(situation, path.split('/').slice(1), value))).map((problem) => problem.path), `${path} ${String(value)}`).toContain(path)
    }
  })

  it('records: a revision is a whole number from 0', () => {
    for (const list of ['signals', 'issues', 'contacts'])
      for (const rev of [-1, 0.5, 2 ** 53, '1', null]) expect(problemsOf(parseSituation(replaced(situation, [list, 0, 'rev'], rev)))).toMatchObject([{ path: `/${list}/0/rev` }])
  })
})

describe('one bad record among many', () => {
  it.each([
    ['consents', ['customer', 'consents'], { given: 'no', at: '2026-11-20T09:00:00Z' }, '/customer/consents/1/given'],
    ['consents without a date', ['customer', 'consents'], { given: false }, '/customer/consents/1/at'],
    ['contacts', ['contacts'], { id: 'k2', at: '2026-11-20T09:00:00Z', direction: 'out', channel: 'email' }, '/contacts/1/direction'],
    ['contacts with a null purpose', ['contacts'], { id: 'k2', at: '2026-11-20T09:00:00Z', direction: 'outbound', channel: 'email', purpose: null }, '/contacts/1/purpose'],
    ['issues', ['issues'], { id: 'i2', topic: 'x', status: 'Open', at: '2026-11-20T09:00:00Z', channel: 'email' }, '/issues/1/status'],
    ['signals', ['signals'], { id: 's2', kind: 'fault', topic: 'x', at: '2026-11-20T09:00:00Z', clears: 'no' }, '/signals/1/clears'],
    ['the customer’s own guards', ['customer', 'guards'], { kind: 'cap', name: 'none', atMost: 0 }, '/customer/guards/1/within'],
  ] as const)('%s: the whole situation is refused', (_, place, record, path) => {
    const list = place.reduce<Json>((json, key) => (json as { readonly [key: string]: Json })[key] ?? null, situation) as ReadonlyArray<Json>
    const parsed = parseSituation(replaced(situation, place, [...list, record]))
    expect(parsed._tag).toBe('Left')
    expect(problemsOf(parsed)).toMatchObject([{ path }])
  })

  it('all problems are told, however many', () => {
    const contacts = Array.from({ length: 100_000 }, (_, i) => ({ id: `k${i}`, at: 'soon', direction: 'outbound', channel: 'email' }))
    const problems = problemsOf(parseSituation(replaced(situation, ['contacts'], contacts)))
    expect(problems).toHaveLength(100_000)
    expect(problems.at(-1)).toMatchObject({ path: '/contacts/99999/at', received: '"soon"' })
  })
})
