/** The measuring: sides take turns on the same batch, and only ratios within one turn count. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Side } from './side.js'
import { numbers } from './work.js'

setFlagsFromString('--expose-gc')

/** So that nobody pays for what is left of making the inputs. */
export const collectGarbage = runInNewContext('gc') as () => void

const timed = async ({ pass, size }: Side): Promise<number> => {
  const start = process.hrtime.bigint()
  await pass()
  return Number(process.hrtime.bigint() - start) / size
}

/** As one pass, many over the same: after the first, all that it reads is in the processor's cache. */
export const repeated = ({ size, decision, pass }: Side, times: number): Side => ({
  size: size * times,
  decision,
  pass: async () => {
    for (let i = 0; i < times; i += 1) await pass()
  },
})

/** Nanoseconds a decision, by side, one turn after the other. */
export type Turns<K extends string> = Array<Readonly<Record<K, number>>>

/** In another order each time: who follows a side that leaves garbage, or the contacts in the cache, must not always be the same. */
export const shuffled = <A>(list: ReadonlyArray<A>, seed: number): ReadonlyArray<A> => {
  const next = numbers(seed)
  return list
    .map((item) => ({ item, place: next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
}

export const takeTurns = async <K extends string>(sides: Readonly<Record<K, Side>>, rounds: number, turns: Turns<K> = []): Promise<Turns<K>> => {
  const names = Object.keys(sides) as Array<K>
  for (let round = 0; round < rounds; round += 1) {
    const turn: Partial<Record<K, number>> = {}
    for (const name of shuffled(names, turns.length)) turn[name] = await timed(sides[name])
    turns.push(turn as Readonly<Record<K, number>>)
  }
  return turns
}

export const quantile = (numbers: ReadonlyArray<number>, share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(share * (numbers.length - 1))]!

/** Three digits, and no exponent. */
export const digits = (number: number): string => (number >= 1000 ? number.toFixed(0) : number.toPrecision(3))

/** The median, and in brackets from the 10th to the 90th percentile. */
export const spread = (numbers: ReadonlyArray<number>): string => {
  const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => digits(quantile(numbers, share)))
  return `${middle} (${low}–${high})`
}

export const ratio = <K extends string>(turns: Turns<K>, of: K, to: K): string => spread(turns.map((turn) => turn[of] / turn[to]))

export const nanoseconds = <K extends string>(turns: Turns<K>, of: K): string => digits(quantile(turns.map((turn) => turn[of]), 0.5))

type Row = Readonly<Record<string, string | number>>

/** In Markdown, so that a page can show what was measured as it is. */
export const table = (rows: ReadonlyArray<Row>): string => {
  const line = (cells: ReadonlyArray<string | number>) => `| ${cells.join(' | ')} |`
  const columns = Object.keys(rows[0]!)
  return [line(columns), line(columns.map(() => '---')), ...rows.map((row) => line(columns.map((column) => row[column]!)))].join('\n')
}
