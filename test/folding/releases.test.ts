/** Since when limits have room, as a ledger and a page of a book say it, is what all contacts say. */
import { type GuardJson, type Situation, compileWithLedger, parsePolicy, parseSituation } from 'tactful'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keeperOf } from '../../src/folding/keeper.js'
import { commonOf, pageOf, readerOf } from '../../src/folding/page.js'
import { releaseAt } from '../../src/guard/hold.js'
import type { Question } from '../../src/guard/question.js'
import { compileRule } from '../../src/guard/rule.js'
import type { Message } from '../../src/ledger/contact.js'
import type { Ledger } from '../../src/ledger/ledger.js'
import { apart, dimensions } from '../arbitraries/apart.js'
import { runs } from '../arbitraries/runs.js'
import * as words from '../arbitraries/vocabulary.js'
import { reference } from '../bench/reference.js'
import { valid } from '../valid.js'
import { asked, day, email, hour, limitedBy } from './small.js'

const message: fc.Arbitrary<Message> = fc.record({
  topic: fc.constantFrom(...words.topics, 'unheard of'),
  play: fc.constantFrom(...words.plays, 'unheard of'),
  purpose: fc.constantFrom(...words.purposes, 'unheard of'),
  channel: fc.constantFrom(...words.channels, 'unheard of'),
})

const ledgersOf = (json: Parameters<typeof parsePolicy>[0], contacts: unknown, present: Situation) => {
  const policy = valid(parsePolicy(json))
  const engine = compileWithLedger(policy)
  const ledger = valid(engine.ledger.fold(contacts, present))
  const keeper = keeperOf(policy)
  const common = commonOf([], [])
  const page = pageOf([ledger, engine.ledger.empty, ledger], keeper, common) // the last of several
  return { policy, keeper, ledger, page, read: (all: boolean, from = page): Ledger => readerOf(keeper, common)(from, 2, all) }
}

it('of limits kept apart by one thing, whatever the message', () => {
  const met = new Set<string>()
  fc.assert(fc.property(apart, fc.array(message, { minLength: 1, maxLength: 5 }), ({ policy: json, situation }, messages) => {
    const present = valid(parseSituation(situation))
    const { policy, ledger, read } = ledgersOf(json, situation.contacts ?? [], present)
    const inPage = read(false)
    for (const [place, guard] of policy.guards.entries()) {
      const { holder } = compileRule(guard, policy.calendars)
      for (const one of messages) {
        const expected = Math.max(present.now, releaseAt(holder!, { facts: { ...present }, ...one } as unknown as Question, present.now))
        const found = ledger.releaseFor(ledger, one, place)!
        expect(Math.max(present.now, found)).toBe(expected)
        expect(inPage.releaseFor!(inPage, one, place)).toBe(found)
        if (expected > present.now) met.add('each' in guard ? guard.each.join() : '')
      }
    }
  }), runs(300))
  expect([...met].sort()).toEqual([...dimensions].sort())
})

describe('kept apart by topic', () => {
  const daily: Partial<GuardJson> & Pick<GuardJson, 'kind'> = { kind: 'cap', atMost: 1, within: { rolling: 'P1D' }, each: ['topic', 'topic'] }
  const about = (topic: string): Message => ({ topic, play: 'tell', purpose: 'service', channel: 'email' })
  /** How many hours after now there is room: by the ledger and by a page; for order-1, order-2 and another. */
  const hoursOf = (contacts: ReadonlyArray<object>, guard: object = {}) => {
    const { ledger, read } = ledgersOf(limitedBy({ ...daily, ...guard } as typeof daily), contacts, asked())
    const [ours, theirs] = [ledger, read(false)].map((known) =>
      ['order-1', 'order-2', 'another'].map((topic) => (known.releaseFor!(known, about(topic), 0)! - asked().now) / hour))
    expect(theirs).toEqual(ours)
    return ours
  }

  it('nothing counts where there was no contact', () => { expect(hoursOf([])).toEqual([-Infinity, -Infinity, -Infinity]) })
  it('a contact counts for its topic', () => { expect(hoursOf([email('k', hour, { topics: ['order-1'] })])).toEqual([23, -Infinity, -Infinity]) })
  it('a contact about several counts for each of them', () => {
    expect(hoursOf([email('k', hour, { topics: ['order-2', 'order-1', 'order-2'] })], { atMost: 2 })).toEqual([-Infinity, -Infinity, -Infinity])
    expect(hoursOf([email('k', hour, { topics: ['order-2', 'order-1', 'order-2'] })])).toEqual([23, 23, -Infinity])
  })
  it('a contact about nothing counts for every topic', () => {
    expect(hoursOf([email('k', hour)])).toEqual([23, 23, 23])
    expect(hoursOf([email('j', 3 * hour, { topics: ['order-1'] }), email('k', 2 * hour), email('l', hour, { topics: ['order-2'] })])).toEqual([22, 23, 22])
    expect(hoursOf([email('j', 3 * hour), email('k', 2 * hour, { topics: ['order-1'] }), email('l', hour)], { atMost: 2 })).toEqual([22, 21, 21])
  })
  it('an earlier one about nothing counts beside a later one about something', () => {
    expect(hoursOf([email('j', 3 * hour), email('k', 2 * hour, { topics: ['order-1'] })], { atMost: 2 })).toEqual([21, -Infinity, -Infinity])
  })
  it('a page has no line for what is as for all others', () => {
    const { page } = ledgersOf(limitedBy(daily), [email('j', hour), email('k', 2 * hour, { topics: ['order-1'] }), email('l', 0, { topics: ['order-2'] })], asked())
    expect([...page.groupEnds]).toEqual([3, 4, 7])
  })
  it('a reserved contact counts, and one that failed does not', () => {
    expect(hoursOf([email('k', hour, { topics: ['order-1'], outcome: 'failed' }), email('l', 2 * hour, { topics: ['order-2'], outcome: 'reserved' })])).toEqual([-Infinity, 22, -Infinity])
  })
  it('where none is allowed there never is room', () => { expect(hoursOf([], { atMost: 0 })).toEqual([Infinity, Infinity, Infinity]) })

  it.each<readonly [string, object]>([
    ['by two things', { each: ['topic', 'channel'] }],
    ['by nothing', { each: [] }],
    ['in local days', { within: { days: 1 } }],
    ['among alternatives', { kind: 'any-of', guards: [{ name: 'g', ...daily }], atMost: undefined, within: undefined, each: undefined }],
  ])('it is not said of a limit that is kept apart %s', (_, guard) => {
    const { ledger, read } = ledgersOf(limitedBy(JSON.parse(JSON.stringify({ ...daily, ...guard })) as typeof daily), [email('k', hour)], asked())
    for (const known of [ledger, read(false)]) expect(known.releaseFor!(known, about('order-1'), 0)).toBeUndefined()
  })

  it('it is not said of a customer’s own', () => {
    const { ledger, read } = ledgersOf(limitedBy(daily), [email('k', hour)], asked())
    expect([ledger, read(false)].map((known) => known.releaseFor!(known, about('order-1'), undefined))).toEqual([undefined, undefined])
  })
})

it('for a decision by the reference policy no contact is read, but for customers with limits of their own', () => {
  const contacts = [email('k1', hour, { topics: ['order-1'] }), email('k2', 5 * day, { topics: ['order-2'] })]
  const { keeper, page, read } = ledgersOf(reference, contacts, asked())
  expect(keeper.read).toEqual([])
  expect(read(true).map(({ at }) => at)).toEqual([asked(-5 * day).now, asked(-hour).now])
  const unreadable = { ...page, contacts: undefined as never }
  expect(read(false, unreadable)).toHaveLength(0)
  expect(() => read(true, unreadable)).toThrow()
})
