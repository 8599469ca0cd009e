/** Everyone's turns at the reference policy: code by hand, the peers, and Tactful. Every decision is checked. */
import { written } from './answer.js'
import { type Batch, type Name, type Side, batchOf, differing, handWritten, peers, questions, sideOf } from './sides.js'
import { type Turns, nanoseconds, ratio, table, takeTurns } from './turns.js'

interface Work {
  readonly length: number
  readonly customers: number
  readonly batches: number
  readonly rounds: number
}

interface Count {
  readonly kinds: Map<string, number>
  differences: number
}

const check = async <K extends Name>(batch: Batch<K | 'byHand'>, count: Count): Promise<void> => {
  const sides = Object.entries(batch) as ReadonlyArray<[Name, Side]>
  for (let i = 0; i < batch.byHand.size; i += 1) {
    const expected = await batch.byHand.decision(i)
    count.kinds.set(expected.kind, (count.kinds.get(expected.kind) ?? 0) + 1)
    const text = written(expected)
    for (const [name, side] of sides) {
      const found = written(await side.decision(i))
      if (found === text) continue
      if (name !== differing) throw new Error(`decision ${i}: ${name} says ${found}, by hand ${text}`)
      count.differences += 1
    }
  }
}

/** Batch by batch: so many histories do not fit in memory at once. */
const race = async <K extends Name>(names: ReadonlyArray<K | 'byHand'>, { length, customers, batches, rounds }: Work) => {
  const turns: Turns<K | 'byHand'> = []
  const count: Count = { kinds: new Map(), differences: 0 }
  const share = customers / batches
  for (let from = 0; from < customers; from += share) {
    const batch = batchOf(names, from, from + share, length)
    await check(batch, count)
    await takeTurns(batch, rounds, turns)
  }
  const decisions = customers * questions
  const percent = (number: number) => `${((100 * number) / decisions).toFixed(1)} %`
  const mix = ['reach-out', 'wait', 'suppress'].map((kind) => percent(count.kinds.get(kind) ?? 0))
  return { turns, decisions, mix: mix.join(', '), differing: percent(count.differences) }
}

const lengths = [0, 5, 50, 1000]

/** Histories of 1000 contacts are those of fewer customers. */
const byHand = async () => {
  const rows = []
  for (const length of lengths) {
    const many = length === 1000 ? { customers: 300, batches: 6 } : { customers: 10_000, batches: 20 }
    const { turns, decisions, mix } = await race(handWritten, { length, ...many, rounds: 3 })
    rows.push({
      contacts: length,
      decisions,
      'reach out, wait, suppress': mix,
      'Tactful / by hand': ratio(turns, 'tactful', 'byHand'),
      'Tactful / lazily': ratio(turns, 'tactful', 'lazily'),
      'naive / Tactful': ratio(turns, 'naive', 'tactful'),
      'ns: Tactful, by hand, lazily, naive': handWritten.map((side) => nanoseconds(turns, side)).join(', '),
    })
  }
  return rows
}

/** Fewer decisions, since some take long. */
const raceOfPeers = (length: number) =>
  race(['tactful', 'byHand', ...peers], { length, ...(length === 1000 ? { customers: 80, batches: 4 } : { customers: 400, batches: 8 }), rounds: 3 })

const againstPeers = async () => {
  const races: Array<Awaited<ReturnType<typeof raceOfPeers>>> = []
  for (const length of lengths) races.push(await raceOfPeers(length))
  const columns = (of: (race: (typeof races)[number]) => string) => Object.fromEntries(lengths.map((length, i) => [`L = ${length}`, of(races[i]!)]))
  return {
    ratios: (['byHand', ...peers] as const).map((side) => ({ '× Tactful': sideOf(side), ...columns(({ turns }) => ratio(turns, side, 'tactful')) })),
    ns: (['tactful', 'byHand', ...peers] as const).map((side) => ({ 'ns a decision': sideOf(side), ...columns(({ turns }) => nanoseconds(turns, side)) })),
    counts: [
      { '': 'decisions', ...columns(({ decisions }) => `${decisions}`) },
      { '': `decided otherwise by ${sideOf(differing)}`, ...columns((race) => race.differing) },
    ],
  }
}

/**
 * What decisions cost after a long history and after a short one. Of the short ones there are so many more that both
 * kinds fill the same memory: it is the histories that are compared, not the processor's caches.
 */
const growth = async (short: Omit<Work, 'batches' | 'rounds'>, long: typeof short, batches: number, rounds: number) => {
  const turns: Record<(typeof handWritten)[number], Turns<'short' | 'long'>> = { tactful: [], byHand: [], lazily: [], naive: [] }
  const part = ({ length, customers }: typeof short, i: number) =>
    batchOf(handWritten, (i * customers) / batches, ((i + 1) * customers) / batches, length)
  for (let i = 0; i < batches; i += 1) {
    const [few, many] = [part(short, i), part(long, i)]
    for (const side of [...Object.values(few), ...Object.values(many)]) await side.pass() // as `check` does above
    for (const side of handWritten) await takeTurns({ short: few[side], long: many[side] }, rounds, turns[side])
  }
  return Object.fromEntries(handWritten.map((side) => [sideOf(side), ratio(turns[side], 'long', 'short')]))
}

/** Every kind of work is known before the first is timed. */
const getToKnow = async (names: ReadonlyArray<Name>) => {
  for (const length of lengths) await takeTurns(batchOf(names, 0, length === 1000 ? 10 : 40, length), 5)
}

export const rivals = async (): Promise<string> => {
  await getToKnow(handWritten)
  const hand = await byHand()
  const grown = await growth({ length: 50, customers: 6000 }, { length: 1000, customers: 300 }, 4, 9)
  await getToKnow(peers) // not before: what they leave behind would be collected in the turns of others
  const { ratios, ns, counts } = await againstPeers()
  return `### By hand, from the plain array

${table(hand)}

After 1000 contacts, as multiples of 50:

${table([grown])}

### Peers, from the plain array

L is the number of contacts.

${table(ratios)}

${table(ns)}

${table(counts)}`
}
