/** Composition: what it joins, what it refuses, and its laws over everything in the catalogue. */
import { parsePolicy, type PolicyJson } from 'tactful'
import { type Part, catalogue, channels, compose, gentle, knownFault, purposes, reactive, telemarketing } from 'tactful/policies'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { narrowed } from '../../src/testing/narrowed.js'
import { patience, runs } from '../arbitraries/runs.js'
import type { Story } from '../arbitraries/story.js'
import { ask, firstContact } from '../laws/ask.js'
import { composed } from './composed.js'
import { told } from './told.js'

/** The calendars that limits of the catalogue name, and leave to the team. */
const holidays = Object.fromEntries(['AU', 'CO', 'ES', 'FR', 'IT', 'ZA'].map((country) => [country, ['2026-12-25']]))

/** Declares every word of the catalogue, and has nothing else. */
const bare: PolicyJson = { tactful: 1, id: 'p', version: '1', channels, inboundChannels: ['chat', 'web'], purposes, calendars: holidays, plays: [] }

const parts = catalogue.filter(({ kind }) => kind !== 'strategy').map(({ name, part }) => ({ name, part: part as Part }))
const wholes = catalogue.filter(({ kind }) => kind === 'strategy').map(({ name, part }) => ({ name, part: part as PolicyJson }))

const namesIn = (part: Part | PolicyJson): ReadonlyArray<string> =>
  (['plays', 'guards', 'replies'] as const).flatMap((list) => (part[list] ?? []).map(({ name }) => `${list} ${name}`))

/** Plain data, as it comes from a file. */
const plain = (json: unknown): never => JSON.parse(JSON.stringify(json)) as never

const problems = (policy: unknown, ...more: ReadonlyArray<unknown>): ReadonlyArray<string> => {
  const result = compose(policy as PolicyJson, ...(more as ReadonlyArray<Part>))
  return result._tag === 'Left' ? result.left.map(({ path, message }) => `${path}: ${message}`) : []
}

describe('composing', () => {
  it('adds what parts have, in order, and changes nothing', () => {
    const before: PolicyJson = plain(reactive())
    const result = composed(before, { calendars: { FR: ['2026-12-25'] } }, knownFault(), gentle({ ringing: ['sms'], holidays: 'FR' }), telemarketing())
    expect(result.plays.map(({ name }) => name)).toEqual(['known fault'])
    expect(result.guards?.map(({ name }) => name).at(-1)).toBe('no unsolicited calls')
    expect(result.calendars).toEqual({ FR: ['2026-12-25'] })
    expect(result.replies).toEqual(reactive().replies)
    expect(before).toEqual(reactive())
    expect(result).toEqual(plain(result))
  })

  it('with no parts is the policy itself', () => {
    expect(composed(bare)).toEqual(bare)
    const { calendars, ...least } = bare
    expect(calendars).toBeDefined()
    expect(composed(least, {}, {})).toEqual(least)
  })

  it('takes a calendar twice, if its dates are the same', () => {
    const calendars = { FR: ['2026-12-25', '2027-01-01'], note: 'of the policy' }
    const result = composed({ ...bare, calendars } as unknown as PolicyJson, { calendars: { FR: ['2027-01-01', '2026-12-25'] } })
    expect(result.calendars).toEqual(calendars)
    expect(composed({ ...bare, calendars: {} }, plain({ calendars: { note: 'one', FR: ['2026-12-25'] } }), plain({ calendars: { note: 'other' } })).calendars)
      .toEqual({ FR: ['2026-12-25'], note: 'one' })
  })

  it('keeps calendars in the order in which they come, however they are grouped', () => {
    const [A, B, C] = ['A', 'B', 'C'].map((name) => ({ calendars: { [name]: ['2026-12-25'] } }))
    const base: PolicyJson = { ...bare, ...A }
    for (const result of [composed(base, B!, C!), composed(composed(base, B!), C!)]) expect(Object.keys(result.calendars!)).toEqual(['A', 'B', 'C'])
  })
})

describe('a clash has a place and a sentence', () => {
  it.each<readonly [string, unknown, ReadonlyArray<unknown>, ReadonlyArray<string>]>([
    ['two guards of one name', bare, [telemarketing(), telemarketing()], [
      '/parts/1/guards/0/name: "name" in "no unsolicited calls" must be a name that is not used before, but is "no unsolicited calls".',
    ]],
    ['two plays of one name', composed(bare, knownFault()), [telemarketing(), knownFault()], [
      '/parts/1/plays/0/name: "name" in "known fault" must be a name that is not used before, but is "known fault".',
    ]],
    ['two replies of one name', reactive(), [{ replies: [{ name: 'high issue', when: {}, handler: 'agent' }] }], [
      '/parts/0/replies/0/name: "name" in "high issue" must be a name that is not used before, but is "high issue".',
    ]],
    ['a channel that nobody declares', { ...bare, channels: ['email'] }, [telemarketing()], [
      '/parts/0/guards/0/on/channels/0: item 1 of "channels" in "no unsolicited calls" must be a channel that the policy declares, but is "phone".',
    ]],
    ['a purpose that nobody declares', { ...bare, purposes: ['service'] }, [telemarketing()], [
      '/parts/0/guards/0/on/purposes/0: item 1 of "purposes" in "no unsolicited calls" must be a purpose that the policy declares, but is "marketing".',
    ]],
    ['other dates', { ...bare, calendars: { FR: ['2026-12-25'] } }, [{ calendars: { FR: ['2026-12-26'] } }, { calendars: { FR: 'never' } }], [
      '/parts/0/calendars/FR: "FR" must be the same dates as in the calendar of that name before it, but is a list of 1.',
      '/parts/1/calendars/FR: "FR" must be the same dates as in the calendar of that name before it, but is "never".',
    ]],
    ['other dates than in a part before it', bare, [{ calendars: { DE: ['2026-12-25'] } }, { calendars: { DE: ['2026-12-26'] } }, { calendars: { DE: ['2026-12-26'] } }], [
      '/parts/1/calendars/DE: "DE" must be the same dates as in the calendar of that name before it, but is a list of 1.',
      '/parts/2/calendars/DE: "DE" must be the same dates as in the calendar of that name before it, but is a list of 1.',
    ]],
    ['a date that is none, in a calendar of a strange name', bare, [{ calendars: { '~0~/': ['2026-12-32'] } }], [
      '/parts/0/calendars/~00~0~1/0: item 1 of "~0~/" must be a date such as 2026-12-25 (from 1970 to 2199), but is "2026-12-32".',
    ]],
    ['a channel without a name, beside a calendar of its number', { ...bare, channels: [''] }, [{ calendars: { 0: ['2026-12-25'] } }], [
      '/policy/channels/0: item 1 of "channels" must be a name (text that is not empty), but is "".',
    ]],
    ['a date that is none', bare, [{}, { calendars: { 'a/b': ['2026-12-32'] } }], [
      '/parts/1/calendars/a~1b/0: item 1 of "a/b" must be a date such as 2026-12-25 (from 1970 to 2199), but is "2026-12-32".',
    ]],
    ['a field that no part has', bare, [{ gaurds: [] }], [
      '/parts/0/gaurds: "gaurds" is not known here; known are calendars, plays, guards, replies, note.',
    ]],
    ['what is no list', { ...bare, guards: {} }, [{ plays: 'none', calendars: [] }, 7], [
      '/policy/guards: "guards" in "p" must be a list, but is an object.',
      '/parts/0/calendars: "calendars" must be an object, but is an empty list.',
      '/parts/0/plays: "plays" must be a list, but is "none".',
      '/parts/1: item 2 of "parts" must be an object, but is 7.',
    ]],
    ['a policy without plays', { ...bare, plays: undefined }, [telemarketing()], [
      '/policy/plays: "plays" is missing: it must be a list.',
    ]],
    ['a policy that was wrong before', { ...bare, horizon: 'P1M', guards: [{ kind: 'cap', name: 'x', atMost: -1, within: 'ever' }] }, [telemarketing()], [
      '/policy/horizon: "horizon" must be a duration such as P7D or PT12H (no months or years; up to 100 years), but is "P1M".',
      '/policy/guards/0/atMost: "atMost" in "x" must be a whole number from 0 to 1000000, but is -1.',
    ]],
    ['no policy', null, [{}], ['/policy: "policy" must be an object, but is null.']],
  ])('%s', (_, policy, more, expected) => {
    expect(problems(policy, ...more)).toEqual(expected)
  })

  /** Each would throw if dates were written out or put in order before they are known to be dates. */
  it.each<readonly [string, unknown, ReadonlyArray<string>]>([
    ['objects that cannot be texts', JSON.parse('[{ "toString": 1, "valueOf": 1 }, { "toString": 1, "valueOf": 1 }]'), ['/0', '/1']],
    ['a date, and an object that cannot be a text', JSON.parse('["2026-12-25", { "toString": 1, "valueOf": 1 }]'), ['/1']],
    ['lists within lists', JSON.parse('['.repeat(20_000) + ']'.repeat(20_000)), ['/0']],
    ['what JSON cannot write', [1n, 2n], ['/0', '/1']],
    ['nothing', undefined, ['']],
  ])('dates that are %s', (_, dates, below) => {
    expect(problems(bare, { calendars: { X: dates } }).map((problem) => problem.split(':')[0])).toEqual(below.map((end) => `/parts/0/calendars/X${end}`))
    expect(problems({ ...bare, calendars: { X: dates } }, { calendars: { X: dates } }).map((problem) => problem.split(':')[0])).toEqual(['/parts/0/calendars/X'])
  })

  it('each of very many has its place', () => {
    expect(problems(bare, { guards: Array.from({ length: 30_000 }, () => null) }).at(-1)).toMatch(/^\/parts\/0\/guards\/29999: /)
  })

  it('a policy is no part', () => {
    expect(problems(bare, reactive()).map((problem) => problem.split(':')[0])).toContain('/parts/0/tactful')
  })
})

describe('over the whole catalogue', () => {
  it.each(catalogue)('$name is plain data, and valid by itself', ({ part }) => {
    expect(plain(part)).toEqual(part)
    const policy = 'tactful' in part ? part : composed(bare, part as Part)
    expect(parsePolicy(policy)).toMatchObject({ _tag: 'Right' })
  })

  const bases = [...wholes, ...parts.map(({ name, part }) => ({ name, part: composed(bare, part) }))]

  /** A clash exactly where a name is used twice or the strategy lacks a channel, a purpose or a calendar, and it says which. */
  it.each(bases)('$name and any other give a valid policy or a named clash', ({ part: base }) => {
    for (const { part } of parts) {
      const twice = namesIn(part).filter((name) => namesIn(base).includes(name)).map((name) => name.replace(/^\w+ /, ''))
      const result = compose(base, part)
      if (result._tag === 'Right') {
        expect(parsePolicy(result.right)._tag).toBe('Right')
        expect(result.right.guards ?? []).toEqual([...(base.guards ?? []), ...(part.guards ?? [])])
        expect(twice).toEqual([])
      } else {
        for (const { path } of result.left) expect(path).toMatch(/^\/parts\/0\//)
        const named = result.left.filter(({ path }) => path.endsWith('/name'))
        expect(named.map(({ received }) => JSON.parse(received) as string)).toEqual(twice)
        for (const { expected, received } of result.left.filter((problem) => !named.includes(problem))) {
          const declared = {
            'a channel that the policy declares': base.channels,
            'a purpose that the policy declares': base.purposes,
            'a calendar that the policy declares': Object.keys(base.calendars ?? {}),
          }
          expect(Object.keys(declared)).toContain(expected)
          expect(declared[expected as keyof typeof declared]).not.toContain(JSON.parse(received))
        }
      }
    }
  })

  it.each(wholes.flatMap((one) => wholes.map((other) => [one.name, other.name, one.part, other.part] as const)))(
    '%s and %s, two strategies, clash by name', (_, __, base, part) => {
      const [first] = problems(base, part)
      expect(first).toMatch(/^\/parts\/0\/tactful: "tactful" in ".*" is not known here/)
    })
})

const anyParts = fc.shuffledSubarray([...parts], { maxLength: 6 }).map((list) => list.map(({ part }) => part))

describe('laws', () => {
  it('Grouping does not matter', () => {
    fc.assert(fc.property(fc.constantFrom(bare, ...wholes.map(({ part }) => part)), anyParts, anyParts, (base, some, more) => {
      const first = compose(base, ...some)
      const stepwise = first._tag === 'Left' ? first : compose(first.right, ...more)
      const atOnce = compose(base, ...some, ...more)
      expect(stepwise._tag).toBe(atOnce._tag)
      if (atOnce._tag === 'Right') expect(stepwise).toEqual(atOnce)
    }), runs(300))
  }, patience)

  /** No step may be a policy that is not valid; what is given at once may come in any order. */
  it('Grouping does not matter where each step has what it names', () => {
    const naming: Part = { guards: [{ kind: 'open-hours', name: 'h', spans: [{ days: ['holiday'], from: '09:00', to: '12:00' }], holidays: 'X' }, { kind: 'cap', name: 'c', on: { plays: ['known fault'] }, atMost: 1, within: 'ever' }] }
    const named = [{ calendars: { X: ['2026-12-25'] } }, knownFault()]
    expect(problems(bare, naming).map((problem) => problem.split(':')[0])).toEqual(['/parts/0/guards/0/holidays', '/parts/0/guards/1/on/plays/0'])
    const atOnce = composed(bare, naming, ...named)
    expect(composed(composed(bare, ...named), naming)).toEqual(atOnce)
  })

  it('No guard is dropped', () => {
    fc.assert(fc.property(anyParts, (some) => {
      const result = composed(bare, ...some)
      expect(result.guards ?? []).toEqual(some.flatMap(({ guards = [] }) => guards))
    }), runs(100))
  }, patience)

  /** For every play that is there, on every topic and channel: what it may say, it may say no earlier. */
  it('Adding a part never opens anything', () => {
    const added = fc.constantFrom(...parts)
    const tries = runs(1000)
    let compared = 0
    fc.assert(fc.property(told, added, fc.nat(), ({ policy, situation }: Story, { part }, which) => {
      const base: PolicyJson = { ...policy, channels, inboundChannels: ['chat', 'web'] }
      const result = compose(base, part)
      fc.pre(policy.plays.length > 0)
      if (result._tag === 'Left') return
      const { signals = [] } = situation
      fc.pre(signals.length > 0)
      const { kind, topic } = signals[which % signals.length]!
      const play = policy.plays.find(({ when }) => JSON.stringify(when).includes(`"${kind}"`))
      fc.pre(play !== undefined)
      for (const channel of play?.channels ?? []) {
        const way = { play: play!.name, topic, channel }
        const before = firstContact(ask(narrowed(base, way), situation))
        const after = firstContact(ask(narrowed(result.right, way), situation))
        compared += before === Infinity ? 0 : 1
        expect(after).toBeGreaterThanOrEqual(before)
      }
    }), tries)
    expect(compared).toBeGreaterThan(tries.numRuns / 10)
  }, patience)
})
