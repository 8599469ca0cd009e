/** The races at the reference policy: some sides, on the same batches. Every decision is checked. */
import { written } from './answer.js'
import { decideByHand } from './by-hand.js'
import { type Questions, perCustomer, questionsOf } from './questions.js'
import type { Side } from './side.js'
import type { Name, Sides } from './sides.js'
import { type Turns, collectGarbage, ratio, repeated, shuffled, takeTurns } from './turns.js'

export interface Work {
  /** Contacts in a history. */
  readonly length: number
  readonly customers: number
  readonly batches: number
  /** How often one turn passes over the batch. */
  readonly times?: number
}

const rounds = 3

type Batch = Readonly<Record<Name, Side>>

/** The inputs of each side lie together; whose are made first differs, and what making them left behind is gone. */
const batchOf = (sides: Sides, names: ReadonlyArray<Name>, questions: Questions, turn: number): Batch => {
  const batch = Object.fromEntries(shuffled(names, turn).map((name) => [name, sides[name].over(questions)])) as Batch
  collectGarbage()
  return batch
}

export type Race = Awaited<ReturnType<typeof race>>

/** Batch by batch: so many histories do not fit in memory at once. */
export const race = async (sides: Sides, names: ReadonlyArray<Name>, { length, customers, batches, times = 1 }: Work) => {
  const turns: Turns<Name> = []
  const kinds = new Map<string, number>()
  let differences = 0
  const share = customers / batches
  for (let from = 0; from < customers; from += share) {
    const questions = questionsOf(from, from + share, length)
    const expected = questions.plain().map(decideByHand)
    const batch = batchOf(sides, names, questions, turns.length)
    for (const [i, decision] of expected.entries()) {
      kinds.set(decision.kind, (kinds.get(decision.kind) ?? 0) + 1)
      const text = written(decision)
      for (const name of names) {
        const found = written(await batch[name].decision(i))
        if (found === text) continue
        if (!sides[name].differs) throw new Error(`decision ${i}: ${name} says ${found}, by hand ${text}`)
        differences += 1
      }
    }
    const repeating = Object.fromEntries(names.map((name) => [name, repeated(batch[name], times)])) as Batch
    await takeTurns(times === 1 ? batch : repeating, rounds, turns)
  }
  const decisions = customers * perCustomer
  const percent = (number: number) => `${((100 * number) / decisions).toFixed(1)} %`
  const mix = ['reach-out', 'wait', 'suppress'].map((kind) => percent(kinds.get(kind) ?? 0)).join(', ')
  return { length, turns, decisions, mix, differing: percent(differences) }
}

/**
 * What decisions cost after 1000 contacts, as multiples of what they cost after 50. If the histories are plain, there must
 * be so many more of the short ones that both fill the same memory: it is the histories that are compared, not the
 * processor's caches.
 */
export const growth = async (sides: Sides, names: ReadonlyArray<Name>, customers: { readonly short: number; readonly long: number }, batches: number) => {
  const turns = new Map<Name, Turns<'short' | 'long'>>(names.map((name) => [name, []]))
  const part = (length: number, count: number, i: number) =>
    batchOf(sides, names, questionsOf((i * count) / batches, ((i + 1) * count) / batches, length), i)
  for (let i = 0; i < batches; i += 1) {
    const [short, long] = [part(50, customers.short, i), part(1000, customers.long, i)]
    for (const side of [...Object.values(short), ...Object.values(long)]) await side.pass() // as when they are checked
    for (const name of names) await takeTurns({ short: short[name], long: long[name] }, 9, turns.get(name))
  }
  return Object.fromEntries(names.map((name) => [sides[name].title, ratio(turns.get(name)!, 'long', 'short')]))
}

/** Every kind of work is known before the first is timed. */
export const getToKnow = async (sides: Sides, names: ReadonlyArray<Name>, lengths: ReadonlyArray<number>): Promise<void> => {
  for (const length of lengths) await takeTurns(batchOf(sides, names, questionsOf(0, length === 1000 ? 10 : 40, length), 0), 5)
}
