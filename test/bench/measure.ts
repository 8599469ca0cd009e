/** The measuring: sides take turns on the same batch, and only ratios within one turn count. */
import { written } from './answer.js'
import { type Batch, type Side, batchOf, questions } from './sides.js'

const timed = ({ pass, size }: Side): number => {
  const start = process.hrtime.bigint()
  pass()
  return Number(process.hrtime.bigint() - start) / size
}

/** Nanoseconds a decision, by side, one turn after the other; the side that begins changes. */
type Turns<K extends string> = Array<Readonly<Record<K, number>>>

const takeTurns = <K extends string>(sides: Readonly<Record<K, Side>>, rounds: number, turns: Turns<K>): void => {
  const names = Object.keys(sides) as Array<K>
  for (let round = 0; round < rounds; round += 1) {
    const order = names.map((_, i) => names[(i + round) % names.length]!)
    turns.push(Object.fromEntries(order.map((name) => [name, timed(sides[name])])) as Readonly<Record<K, number>>)
  }
}

const quantile = (numbers: ReadonlyArray<number>, share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(share * (numbers.length - 1))]!

const ratio = <K extends string>(turns: Turns<K>, of: K, to: K): string => {
  const ratios = turns.map((turn) => turn[of] / turn[to])
  const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => quantile(ratios, share).toPrecision(3))
  return `${middle} (${low}–${high})`
}

const check = (batch: Batch, kinds: Map<string, number>): void => {
  for (let i = 0; i < batch.byHand.size; i += 1) {
    const expected = batch.byHand.decision(i)
    for (const side of [batch.tactful, batch.naive, batch.lazily])
      if (written(side.decision(i)) !== written(expected))
        throw new Error(`decision ${i}: ${side.name} says ${written(side.decision(i))}, by hand ${written(expected)}`)
    kinds.set(expected.kind, (kinds.get(expected.kind) ?? 0) + 1)
  }
}

interface Work {
  readonly length: number
  readonly customers: number
}

/** Ratios and mix for one length of history, batch by batch: so many histories do not fit in memory at once. */
const compare = ({ length, customers }: Work, batches: number, rounds: number) => {
  const turns: Turns<keyof Batch> = []
  const kinds = new Map<string, number>()
  const share = customers / batches
  for (let from = 0; from < customers; from += share) {
    const batch = batchOf(from, from + share, length)
    check(batch, kinds)
    takeTurns(batch, rounds, turns)
  }
  const decisions = customers * questions
  const mix = ['reach-out', 'wait', 'suppress'].map((kind) => `${((100 * (kinds.get(kind) ?? 0)) / decisions).toFixed(1)} %`)
  const nanoseconds = (side: keyof Batch) => Math.round(quantile(turns.map((turn) => turn[side]), 0.5))
  return {
    L: length,
    decisions,
    'Tactful / by hand': ratio(turns, 'tactful', 'byHand'),
    'Tactful / lazily': ratio(turns, 'tactful', 'lazily'),
    'naive / Tactful': ratio(turns, 'naive', 'tactful'),
    'ns: Tactful, by hand, lazily, naive': (['tactful', 'byHand', 'lazily', 'naive'] as const).map(nanoseconds).join(', '),
    'reach out, wait, suppress': mix.join(', '),
  }
}

/**
 * What decisions cost after a long history and after a short one. Of the short ones there are so many more that both
 * kinds fill the same memory: it is the histories that are compared, not the processor's caches.
 */
const growth = (short: Work, long: Work, batches: number, rounds: number) => {
  const turns: Record<keyof Batch, Turns<'short' | 'long'>> = { tactful: [], byHand: [], lazily: [], naive: [] }
  const part = ({ length, customers }: Work, i: number) => batchOf((i * customers) / batches, ((i + 1) * customers) / batches, length)
  for (let i = 0; i < batches; i += 1) {
    const [few, many] = [part(short, i), part(long, i)]
    for (const side of [...Object.values(few), ...Object.values(many)] as ReadonlyArray<Side>) timed(side) // as `check` does above
    for (const side of Object.keys(turns) as ReadonlyArray<keyof Batch>) takeTurns({ short: few[side], long: many[side] }, rounds, turns[side])
  }
  return Object.fromEntries(Object.entries(turns).map(([side, each]) => [side, ratio(each, 'long', 'short')]))
}

/** All of them. Histories of 1000 contacts are those of fewer customers. */
export const measure = (): void => {
  const work: ReadonlyArray<Work> = [0, 5, 50, 1000].map((length) => ({ length, customers: length === 1000 ? 300 : 10_000 }))
  for (const { length } of work) takeTurns(batchOf(0, 40, length), 5, []) // every kind of work is known before the first is timed
  console.log('Ratios: the median over rounds, and in brackets from the 10th to the 90th percentile. Plain array, already parsed.')
  console.table(work.map((each) => compare(each, each.length === 1000 ? 6 : 20, 3)))
  console.log('After 1000 contacts, as multiples of 50:')
  console.table([growth({ length: 50, customers: 6000 }, { length: 1000, customers: 300 }, 4, 9)])
}
