/**
 * The schemas and the codecs agree: what parsing accepts, the schema accepts; and what the schema accepts, but parsing
 * does not, has no problems but those of which JSON Schema cannot speak. They are listed here, and in `docs/schemas.md`.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { type Parsed, type Problem, parsePolicy, parseSituation } from 'tactful'
import { describe, expect, it } from 'vitest'
import { parseCases } from '../../src/cases/case.js'
import { junkPolicy, junkSituation } from '../arbitraries/junk.js'
import { story } from '../arbitraries/story.js'
import { placesIn, policy, replaced, situation, type Json } from '../bad-input/whole.js'
import { ask } from '../laws/ask.js'
import { filesBelow, read, root } from '../project.js'
import { accepts } from './schemas.js'

const parsers = { policy: parsePolicy, situation: parseSituation, cases: parseCases } satisfies Record<string, (json: unknown) => Parsed<unknown>>
type Name = keyof typeof parsers

/** Problems that no schema can tell, by their words: they hang on values elsewhere, on a calendar, or on the platform. */
const beyond: Readonly<Record<string, RegExp>> = {
  'a name that the policy does not declare': /^a (channel|purpose|play|calendar) that the policy declares$/,
  'a name used twice': /^a name that is not used before$/,
  'a channel of both directions': /^a channel that is not among "channels"$/,
  'a span that ends where it starts': /^a time other than "from"$/,
  'an embargo that ends before it starts': /^an instant later than "from"$/,
  'any-of nested more than 8 deep': / nests any-of more than 8 deep\.$/,
  'a duration of more than 100 years': /^a duration /,
  'a day that the calendar does not have, or one just out of range': /^(an instant|a date) /,
  'a zone that the platform does not know': /IANA time zone/,
}

const tells = (words: RegExp, { expected, message }: Problem): boolean => words.test(expected) || words.test(message)

const isBeyond = (problem: Problem): boolean => Object.values(beyond).some((words) => tells(words, problem))

/** What the schema misses, of what parsing finds. */
const missed = (name: Name, json: unknown): ReadonlyArray<Problem> => {
  const parsed = parsers[name](json)
  const valid = accepts(name)
  if (parsed._tag === 'Right') {
    if (!valid(json)) throw new Error(`the schema refuses what is valid: ${JSON.stringify(valid.errors?.[0])}`)
    return []
  }
  return valid(json) ? parsed.left : []
}

/** As JSON, where there is neither `undefined` nor `NaN`; what is nested too deep for `JSON.stringify` is left out. */
const asJson = (value: unknown): unknown => {
  try {
    const text = JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? Number(inner) : inner)) as string | undefined
    return text === undefined ? null : JSON.parse(text)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

describe('what is valid', () => {
  const files = readdirSync(join(root, 'test/vectors')).filter((file) => file.endsWith('.json'))

  it.each(files)('test/vectors/%s', (file) => {
    const cases = JSON.parse(readFileSync(join(root, 'test/vectors', file), 'utf8')) as ReadonlyArray<{ policy: Json; situation: Json }>
    expect(missed('cases', cases)).toEqual([])
    expect(accepts('cases')(cases)).toBe(true)
    for (const one of cases) {
      expect(accepts('policy')(one.policy)).toBe(true)
      expect(accepts('situation')(one.situation)).toBe(true)
    }
  })

  it.each([...filesBelow('examples', 'policy.json'), ...filesBelow('examples', 'cases.json')])('%s', (file) => {
    const name = file.endsWith('policy.json') ? 'policy' : 'cases'
    expect(accepts(name)(JSON.parse(read(file)))).toBe(true)
  })

  it('a policy and a situation with every field', () => {
    expect(accepts('policy')(policy)).toBe(true)
    expect(accepts('situation')(situation)).toBe(true)
  })

  it('random stories, and the decisions about them', () => {
    fc.assert(fc.property(story(), (told) => {
      expect(accepts('policy')(told.policy)).toBe(true)
      expect(accepts('situation')(told.situation)).toBe(true)
      const decision = asJson(ask(told.policy, told.situation))
      expect(accepts('decision')(decision)).toBe(true)
      expect(accepts('cases')([{ name: 'random', situation: told.situation, expect: decision }])).toBe(true)
    }), { numRuns: 300 })
  })
})

describe('what is not valid', () => {
  interface Case { readonly name: string; readonly policy?: unknown; readonly situation?: unknown }
  const cases = ['policy', 'situation'].flatMap((file) =>
    JSON.parse(readFileSync(join(root, 'test/vectors/problems', `${file}.json`), 'utf8')) as ReadonlyArray<Case>)

  it.each(cases)('$name', (one) => {
    const found = 'policy' in one ? missed('policy', one.policy) : missed('situation', one.situation)
    expect(found.filter((problem) => !isBeyond(problem))).toEqual([])
  })

  it('is beyond a schema in each of these ways, and in no other', () => {
    const problems = cases.flatMap((one) => ('policy' in one ? missed('policy', one.policy) : missed('situation', one.situation)))
    const found = Object.entries(beyond).filter(([, words]) => problems.some((problem) => tells(words, problem)))
    expect(found.map(([kind]) => kind)).toEqual(Object.keys(beyond))
  })

  it.each([['policy', policy], ['situation', situation]] as const)('a %s in which one value is of another kind, or missing', (name, whole) => {
    const others = [undefined, null, true, 0, -1, 1.5, '', 'x', [], {}, ['x'], { x: 1 }]
    for (const [place] of placesIn(whole))
      for (const other of others)
        expect(missed(name, asJson(replaced(whole, place, other))).filter((problem) => !isBeyond(problem))).toEqual([])
  })

  it.each([['policy', junkPolicy], ['situation', junkSituation]] as const)('a random %s, damaged', (name, junk) => {
    fc.assert(fc.property(junk.map(asJson), (json) => {
      expect(missed(name, json).filter((problem) => !isBeyond(problem))).toEqual([])
    }), { numRuns: 1000 })
  })
})

describe('a mistake in a guard', () => {
  const cap = { kind: 'cap', name: 'weekly cap', atMost: 3, within: { rolling: 'P7D' } }

  it.each<[string, object, ReadonlyArray<string>]>([
    ['a field that is not known', { ...cap, atmost: 3 }, ['/guards/0 must NOT have additional properties']],
    ['a field that is missing', { ...cap, atMost: undefined }, ["/guards/0 must have required property 'atMost'"]],
    ['a kind that is not known', { ...cap, kind: 'cup' }, ['/guards/0/kind must be equal to one of the allowed values']],
    ['no kind', { ...cap, kind: undefined }, ["/guards/0 must have required property 'kind'"]],
  ])('is told as it is, and not as those of the other kinds: %s', (_, guard, told) => {
    const valid = accepts('policy')
    expect(valid(asJson({ tactful: 1, id: 'p', version: '1', channels: ['email'], purposes: ['service'], plays: [], guards: [guard] }))).toBe(false)
    const errors = (valid.errors ?? []).filter(({ keyword }) => keyword !== 'if')
    expect(errors.map(({ instancePath, message }) => `${instancePath} ${String(message)}`)).toEqual(told)
  })
})

describe('a decision', () => {
  const wait = {
    kind: 'wait', at: '2026-11-22T09:00:00.000Z', policy: { id: 'p', version: '1' }, until: null, outreach: null, channel: null,
    validUntil: null, along: [], because: ['no-signal'], replies: [],
  }

  it.each<[string, object]>([
    ['of no kind', { ...wait, kind: 'perhaps' }],
    ['without a reason that is known', { ...wait, because: ['night'] }],
    ['to wait on a channel', { ...wait, channel: 'email' }],
    ['to suppress nothing', { ...wait, kind: 'suppress', because: ['night'] }],
    ['with a date for an instant', { ...wait, until: '2026-11-22' }],
    ['that lacks a key', { ...wait, replies: undefined }],
  ])('%s is none', (_, json) => {
    expect(accepts('decision')(wait)).toBe(true)
    expect(accepts('decision')(asJson(json))).toBe(false)
  })
})

describe('cases', () => {
  const one = { name: 'a case', situation: { now: '2026-11-22T09:00:00Z', customer: { id: 'c-1' } }, expect: { kind: 'wait' } }

  it.each<[string, unknown]>([
    ['no list', one],
    ['none', []],
    ['one without a name', [{ ...one, name: '' }]],
    ['one that expects nothing', [{ ...one, expect: {} }]],
    ['one that expects a note', [{ ...one, expect: { note: 'soon' } }]],
    ['one that expects a typo', [{ ...one, expect: { knid: 'wait' } }]],
    ['one with a policy that is none', [{ ...one, policy: {} }]],
    ['one with a situation that is none', [{ ...one, situation: {} }]],
  ])('%s: neither reads them', (_, json) => {
    expect(accepts('cases')([one])).toBe(true)
    expect(parseCases(json)._tag).toBe('Left')
    expect(accepts('cases')(json)).toBe(false)
  })
})
