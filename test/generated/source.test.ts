/** The program that is made for a policy: what it says, and that no policy can say more. */
import { compile, encodeExplanation, parsePolicy, parseSituation, type PolicyJson } from 'tactful'
import { generate } from 'tactful/generated'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepare } from '../../src/decision/prepared.js'
import { sourceOf } from '../../src/generated/source.js'
import { runs } from '../arbitraries/runs.js'
import { reference } from '../bench/reference.js'
import { contact, now, policyWith, signal, situationWith } from '../small.js'
import { valid } from '../valid.js'
import { everything } from './everything.js'

it('is code that a person could have written', async () => {
  const { text } = sourceOf(prepare(valid(parsePolicy(reference))))
  await expect(`${text}\n`).toMatchFileSnapshot('reference.txt')
})

it('is such code also where a policy says everything', async () => {
  const { text } = sourceOf(prepare(valid(parsePolicy(everything))))
  await expect(`${text}\n`).toMatchFileSnapshot('everything.txt')
})

it('asks the ledger since when a limit that is kept apart by one thing has room', () => {
  const cap = { kind: 'cap', atMost: 1 } as const
  const { text } = sourceOf(prepare(valid(parsePolicy(policyWith({
    guards: [
      { ...cap, name: 'in all', within: 'ever' },
      { ...cap, name: 'by topic', within: { rolling: 'PT3H' }, each: ['topic', 'topic'] },
      { ...cap, name: 'by way', within: { rolling: 'PT3H' }, each: ['channel'] },
      { ...cap, name: 'by play', within: { rolling: 'PT3H' }, each: ['play'] },
      { ...cap, name: 'by purpose', within: { rolling: 'PT3H' }, each: ['purpose'] },
      { ...cap, name: 'by two', within: { rolling: 'PT3H' }, each: ['topic', 'channel'] },
    ],
  })))))
  const rooms = [...text.matchAll(/ (room\d = .*)$/gm)].map(([, room]) => room)
  expect([...new Set(rooms)].sort()).toEqual([
    'room0 = releases?.[0] ?? look0(ledger, now)',
    'room1 = releaseFor?.(ledger, { topic: topic }, 1) ?? look1(ledger, now, topic)',
    'room2 = releaseFor?.(ledger, { channel: "email" }, 2) ?? look2(ledger, now, "email")',
    'room2 = releaseFor?.(ledger, { channel: "sms" }, 2) ?? look2(ledger, now, "sms")',
    'room3 = releaseFor?.(ledger, { play: names[play] }, 3) ?? look3(ledger, now, names[play])',
    'room4 = releaseFor?.(ledger, { purpose: purposes[play] }, 4) ?? look4(ledger, now, purposes[play])',
    'room5 = look5(ledger, now, "email", topic)',
    'room5 = look5(ledger, now, "sms", topic)',
  ])
})

/** A policy that says a text wherever one can be said, and a situation about it. */
const saying = (text: string) => {
  const match = { topics: [text, `${text}*`], segments: [text], regions: [text] }
  const policy: PolicyJson = {
    tactful: 1, id: text, version: text, channels: [text, `${text} too`], inboundChannels: [`${text} in`], purposes: [text],
    stance: { hybrid: [{ when: { kinds: [text], tags: [text], ...match }, stance: 'predictive' }], otherwise: 'proactive' },
    holdout: { share: 0.5, salt: text, unless: [match] },
    plays: [{ name: text, when: { kinds: [text, 'delay'], topics: [text, 'order-1'] }, purpose: text, heldBy: { tags: [text] } }],
    guards: [
      { kind: 'cap', name: `${text} cap`, atMost: 1, within: { rolling: 'P1D' }, on: { channels: [text] }, counts: { plays: [text], purposes: [text], topics: [text] } },
      { kind: 'cap', name: `${text} each`, atMost: 1, within: { rolling: 'P1D' }, each: ['topic', 'channel', 'purpose', 'play'], unless: match },
      { kind: 'quiet-hours', name: `${text} night`, spans: [{ from: '21:00', to: '08:00' }], on: match },
    ],
    replies: [{ name: text, when: match, handler: 'agent' }],
  }
  const situation = situationWith({
    customer: { id: text, zone: 'Etc/UTC', segments: [text], prefers: [text], reach: [text] },
    signals: [signal({ id: text, kind: text, topic: text, tags: [text] }), signal()],
    issues: [{ id: text, topic: text, status: 'open', at: now, channel: text, tags: [text] }],
    contacts: [contact({ id: text, channel: text, purpose: text, play: text, topics: [text] })],
  })
  return { policy: valid(parsePolicy(policy)), situation: valid(parseSituation(situation)) }
}

const hostile = [
  '"', "'", '`', '\\', '\\"', '${escaped()}', '"]; escaped(); ["', "']; escaped(); ['", '" + escaped() + "', '*/ escaped() /*', '// ', '\n', '\r\n',
  '\u2028', '\u2029', '\0', '\u{1F4E6}', '\ud800', '</script>', '__proto__', 'constructor', 'toString', '}); escaped(); ({', '*', 'a*', ' ', '1',
]

describe('whatever a policy says', () => {
  const runsNothing = (text: string) => {
    const { policy, situation } = saying(text)
    const escaped = Object.assign(globalThis, { escaped: () => { ran += 1 } })
    let ran = 0
    const decision = generate(policy).decide(situation)
    Reflect.deleteProperty(escaped, 'escaped')
    expect(ran).toBe(0)
    expect(decision).toEqual(compile(policy).decide(situation))
    expect(encodeExplanation(generate(policy).explain(situation))).toEqual(encodeExplanation(compile(policy).explain(situation)))
  }

  it.each(hostile.map((text) => [JSON.stringify(text), text]))('%s is text, and never code', (_, text) => { runsNothing(text) })

  it('is text, and never code', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ minLength: 1, unit: 'binary' }), fc.array(fc.constantFrom(...hostile), { minLength: 1 }).map((some) => some.join(''))), runsNothing), runs(300))
  })
})

describe('however large a policy is', () => {
  const many = (length: number) => Array.from({ length }, (_, i) => i)
  const check = (policy: PolicyJson) => {
    const parsed = valid(parsePolicy(policy))
    const [engine, made] = [compile(parsed), generate(parsed)]
    for (const contacts of [[], [contact()], many(40).map((i) => contact({ id: `k${i}` }))])
      for (const severity of ['low', 'critical'] as const) {
        const situation = valid(parseSituation(situationWith({ contacts, signals: [signal({ severity })] })))
        expect(made.decide(situation)).toEqual(engine.decide(situation))
      }
  }
  const caps = (length: number) => many(length).map((i) => ({ kind: 'cap', name: `cap ${i}`, atMost: i + 1, within: { rolling: 'P1D' } }) as const)
  const plays = (length: number) => many(length).map((i) => ({ name: `play ${i}`, when: {}, purpose: 'service', priority: i }))

  it.each([0, 1, 30, 31, 100])('it has the same answers with %d guards', (length) => { check(policyWith({ guards: caps(length) })) })
  it('no more is written than is made fast, and than has bits', () => {
    const written = (policy: PolicyJson) => sourceOf(prepare(valid(parsePolicy(policy)))).text.match(/^const lane\d+ = /gm)?.length ?? 0
    const byEmail = (length: number) => policyWith({ guards: caps(length).map((cap) => ({ ...cap, on: { channels: ['email'] } })) })
    expect([30, 31].map((length) => written(byEmail(length)))).toEqual([1, 0])
    const ofAHundred = (length: number) => policyWith({ // four rules on each of twenty ways
      channels: many(20).map((i) => `channel ${i}`),
      plays: plays(length),
      guards: [...caps(3), ...plays(length).map(({ name }) => ({ kind: 'cap', name, atMost: 1, within: 'ever', on: { plays: [name] } }) as const)],
    })
    expect([40, 41].map((length) => written(ofAHundred(length)))).toEqual([40, 40])
  })
  it('it has the same answers with very many entries of a stance', () => {
    const hybrid = many(3000).map((i) => ({ when: { kinds: [i === 2999 ? 'delay' : `kind ${i}`] }, stance: 'reactive' }) as const)
    for (const entries of [hybrid, hybrid.slice(0, -1)]) check(policyWith({ stance: { hybrid: entries, otherwise: 'proactive' } }))
  })
  it('it has the same answers with very many channels', () => { check(policyWith({ channels: many(150_000).map((i) => `channel ${i}`) })) })
  it.each([0, 1, 2, 100, 101])('it has the same answers with %d plays', (length) => { check(policyWith({ plays: plays(length) })) })
  it('it has the same answers where each play has ways of its own', () => {
    const channels = many(20).map((i) => `channel ${i}`)
    const own = plays(90).map((play) => ({ ...play, when: { kinds: ['delay'], tags: [play.name] } }))
    const first = { name: 'first', when: {}, purpose: 'service' }
    const guards = own.map(({ name }) => ({ kind: 'cap', name, atMost: 1, within: { rolling: 'P1D' }, on: { plays: [name] }, each: ['play'] }) as const)
    for (const one of [[first, ...own], [...own, first]])
      check({ ...policyWith({ channels, plays: one, guards: [...caps(3), ...guards] }) })
  })
})
