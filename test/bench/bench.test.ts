/** The sides of the benchmark give the same answers, and the work is the mix that it should be. */
import { describe, expect, it } from 'vitest'
import { written } from './answer.js'
import { decideByHand } from './by-hand.js'
import { columnsOf } from './ledgers.js'
import { ledgerTextOf, questionsOf } from './questions.js'
import { type Name, type Sides, sides as all } from './sides.js'
import { crowdedOf, factsOf } from './work.js'

const sides: Sides = all
const names = Object.keys(sides) as ReadonlyArray<Name>

describe.each([0, 5, 50, 1000])('after %d contacts', (length) => {
  const questions = questionsOf(0, length === 1000 ? 10 : 50, length)
  const expected = questions.plain().map(decideByHand)
  const decisionsOf = (name: Name): Promise<ReadonlyArray<string>> => {
    const side = sides[name].over(questions)
    return Promise.all(expected.map(async (_, i) => written(await side.decision(i))))
  }
  const shareOf = (kind: string) => expected.filter((decision) => decision.kind === kind).length / expected.length

  it.each(names.filter((name) => !sides[name].differs))('%s decides as code by hand does', async (name) => {
    for (const [i, text] of (await decisionsOf(name)).entries()) expect(text, `decision ${i}`).toBe(written(expected[i]!))
  })

  it.each(names.filter((name) => sides[name].differs))('%s decides otherwise where there is something to count, and not too often', async (name) => {
    const found = await decisionsOf(name)
    const others = found.filter((text, i) => text !== written(expected[i]!)).length / found.length
    if (length === 0) expect(others).toBe(0)
    else {
      expect(others).toBeGreaterThan(0.05)
      expect(others).toBeLessThan(0.35)
    }
  })

  it('a ledger is at most 1 kB of text', () => {
    expect(Math.max(...questions.ledgers().map((text) => Buffer.byteLength(text)))).toBeLessThanOrEqual(1000)
  })

  it('reaches out, waits and suppresses often enough', () => {
    expect(shareOf('reach-out')).toBeGreaterThan(0.35)
    expect(shareOf('wait')).toBeGreaterThan(0.2)
    expect(shareOf('suppress')).toBeGreaterThan(length === 0 ? 0 : 0.12)
  })
})

it.each([50, 1000])('a customer of %d contacts takes at most 400 bytes in columns', (length) => {
  expect(columnsOf(Array.from({ length: 20 }, (_, customer) => factsOf(customer, 0, length)))).toBeLessThanOrEqual(400)
})

it('what is folded of 1000 contacts is what is folded of the last 50', () => {
  const foldedOf = (length: number) =>
    questionsOf(0, 10, length).ledgers().map((text) => {
      const { contacts, ...scope } = JSON.parse(text) as { readonly contacts: ReadonlyArray<ReadonlyArray<unknown>> }
      return { ...scope, contacts: contacts.map(([, ...contact]) => contact) } // ids count from the first contact on
    })
  expect(foldedOf(1000)).toEqual(foldedOf(50))
})

/** One more than a limit asks for: of the channels 21, of the week two that no channel's limit asks for, of each topic two. */
const most = (topics: number): number => 21 + 2 + 2 * topics

describe.each([1, 10, 100])('a customer who is told of %d topics too often', (topics) => {
  it.each([
    ['an hour', 3_600_000],
    ['a minute', 60_000],
  ])('has a ledger that does not grow, after contacts %s apart', (_, gap) => {
    for (const length of [500, 2000])
      for (let customer = 0; customer < 5; customer += 1) {
        const { contacts } = JSON.parse(ledgerTextOf(crowdedOf(customer, length, gap, topics))) as { readonly contacts: ReadonlyArray<unknown> }
        expect(contacts.length).toBeLessThanOrEqual(most(topics))
      }
  })
})
