/**
 * How often a law is tried, and from which seed. A long run (`--mode long`, or `LONG=1`) tries twenty times as often,
 * one for each of thousands of mutants (`TRIES=0.05`) less often; `SEED=…` repeats a run. The seed is printed once a file,
 * whether the laws hold or not.
 */
const given = process.env['SEED']

export const seed: number = given === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(given)

export const long: boolean = process.env['LONG'] === '1' || process.env['MODE'] === 'long'

const tries = Number(process.env['TRIES'] ?? 1)

/** What `fc.assert` takes: some runs, and in a long run `times` as many. */
export const runs = (ordinary: number, times = 20): { readonly numRuns: number; readonly seed: number } =>
  ({ numRuns: Math.ceil(ordinary * (long ? times : tries)), seed })

/** Long enough for a long run on a busy machine. */
export const patience = long ? 3_600_000 : 600_000

/** Of how many of the list something is true, between 0 and 1. */
export const share = <A>(list: ReadonlyArray<A>, holds: (item: A) => boolean): number => list.filter(holds).length / list.length

process.stdout.write(`seed ${seed}${long ? ', long' : ''}\n`)
