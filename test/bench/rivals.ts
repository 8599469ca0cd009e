/** Everyone's turns at the reference policy: code by hand, the peers, and Tactful. Every decision is checked. */
import { written } from './answer.js'
import { decideByHand } from './by-hand.js'
import { type Questions, perCustomer, questionsOf } from './questions.js'
import type { Side } from './side.js'
import type { Name, Sides } from './sides.js'
import { type Turns, collectGarbage, nanoseconds, ratio, table, takeTurns } from './turns.js'

type Group = Sides[Name]['group']
type Batch = Readonly<Record<Name, Side>>

interface Work {
  readonly length: number
  readonly customers: number
  readonly batches: number
}

const lengths = [0, 5, 50, 1000]

/** Histories of 1000 contacts are those of fewer customers. */
const many = (length: number): Work => ({ length, ...(length === 1000 ? { customers: 300, batches: 6 } : { customers: 10_000, batches: 20 }) })

/** Fewer decisions, since some take long. */
const few = (length: number): Work => ({ length, ...(length === 1000 ? { customers: 80, batches: 4 } : { customers: 400, batches: 8 }) })

const rounds = 3

export const rivals = async (sides: Sides): Promise<string> => {
  const all = Object.keys(sides) as ReadonlyArray<Name>
  const group = (name: Group): ReadonlyArray<Name> => all.filter((each) => sides[each].group === name)
  const title = (name: Name): string => sides[name].title

  /** Side by side in memory: the inputs of each lie together, and what making them left behind is gone. */
  const batchOf = (names: ReadonlyArray<Name>, questions: Questions): Batch => {
    const batch = Object.fromEntries(names.map((name) => [name, sides[name].over(questions)])) as Batch
    collectGarbage()
    return batch
  }

  /** Batch by batch: so many histories do not fit in memory at once. */
  const race = async (names: ReadonlyArray<Name>, { length, customers, batches }: Work) => {
    const turns: Turns<Name> = []
    const kinds = new Map<string, number>()
    let differences = 0
    const share = customers / batches
    for (let from = 0; from < customers; from += share) {
      const questions = questionsOf(from, from + share, length)
      const expected = questions.plain().map(decideByHand)
      const batch = batchOf(names, questions)
      for (const [i, decision] of expected.entries()) {
        kinds.set(decision.kind, (kinds.get(decision.kind) ?? 0) + 1)
        const text = written(decision)
        for (const name of names) {
          const found = written(await batch[name].decision(i))
          if (found === text) continue
          if (sides[name].differs === undefined) throw new Error(`decision ${i}: ${name} says ${found}, by hand ${text}`)
          differences += 1
        }
      }
      await takeTurns(batch, rounds, turns)
    }
    const decisions = customers * perCustomer
    const percent = (number: number) => `${((100 * number) / decisions).toFixed(1)} %`
    const mix = ['reach-out', 'wait', 'suppress'].map((kind) => percent(kinds.get(kind) ?? 0))
    return { length, turns, decisions, mix: mix.join(', '), differing: percent(differences) }
  }
  type Race = Awaited<ReturnType<typeof race>>
  const races = async (names: ReadonlyArray<Name>, work: typeof many): Promise<ReadonlyArray<Race>> => {
    const run: Array<Race> = []
    for (const length of lengths) run.push(await race(names, work(length)))
    return run
  }

  /** A row for each side, a column for each length. */
  const across = (run: ReadonlyArray<Race>, corner: string, names: ReadonlyArray<Name>, cell: (turns: Turns<Name>, name: Name) => string): string =>
    table(
      names.map((name) => ({
        [corner]: title(name),
        ...Object.fromEntries(run.map(({ length, turns }) => [`L = ${length}`, cell(turns, name)])),
      })),
    )
  const times = (run: ReadonlyArray<Race>, names: ReadonlyArray<Name>, to: Name): string =>
    across(run, `× ${title(to)}`, names.filter((name) => name !== to), (turns, name) => ratio(turns, name, to))
  const ns = (run: ReadonlyArray<Race>, names: ReadonlyArray<Name>): string => across(run, 'ns a decision', names, nanoseconds)

  /**
   * What decisions cost after a long history and after a short one. Of the short plain ones there are so many more that
   * both kinds fill the same memory: it is the histories that are compared, not the processor's caches.
   */
  const growth = async (names: ReadonlyArray<Name>, customers: { readonly short: number; readonly long: number }, batches: number) => {
    const turns = new Map<Name, Turns<'short' | 'long'>>(names.map((name) => [name, []]))
    const part = (length: number, count: number, i: number) =>
      batchOf(names, questionsOf((i * count) / batches, ((i + 1) * count) / batches, length))
    for (let i = 0; i < batches; i += 1) {
      const [short, long] = [part(50, customers.short, i), part(1000, customers.long, i)]
      for (const side of [...Object.values(short), ...Object.values(long)]) await side.pass() // as when they are checked
      for (const name of names) await takeTurns({ short: short[name], long: long[name] }, 9, turns.get(name))
    }
    return table([Object.fromEntries(names.map((name) => [title(name), ratio(turns.get(name)!, 'long', 'short')]))])
  }

  /** Every kind of work is known before the first is timed. */
  const getToKnow = async (names: ReadonlyArray<Name>) => {
    for (const length of lengths) await takeTurns(batchOf(names, questionsOf(0, length === 1000 ? 10 : 40, length)), 5)
  }

  const [plain, folded] = [group('plain'), group('folded')]
  await getToKnow([...plain, ...folded])
  const byHand = await races(plain, many)
  const grown = await growth(plain, { short: 6000, long: 300 }, 4)
  const byHandFolded = await races(folded, many)
  const grownFolded = await growth(folded, { short: 300, long: 300 }, 4)

  const [peers, foldedPeers] = [group('plain peers'), group('folded peers')]
  await getToKnow([...peers, ...foldedPeers]) // not before: what they leave behind would be collected in the turns of others
  const againstPeers = await races(['tactful', 'byHand', ...peers], few)
  const againstFoldedPeers = await races(['tactfulFolded', 'byHandFolded', ...foldedPeers], few)

  return `L is the number of contacts.

### By hand, plain

${table(
  byHand.map(({ length, decisions, mix, turns }) => ({
    L: length,
    decisions,
    'reach out, wait, suppress': mix,
    'Tactful / by hand': ratio(turns, 'tactful', 'byHand'),
    'Tactful / lazily': ratio(turns, 'tactful', 'lazily'),
    'naive / Tactful': ratio(turns, 'naive', 'tactful'),
  })),
)}

${ns(byHand, plain)}

L = 1000, as multiples of L = 50:

${grown}

### By hand, folded

${times(byHandFolded, folded, 'byHandFolded')}

${ns(byHandFolded, folded)}

L = 1000, as multiples of L = 50:

${grownFolded}

### Peers, plain

${times(againstPeers, ['tactful', 'byHand', ...peers], 'tactful')}

${ns(againstPeers, ['tactful', 'byHand', ...peers])}

### Peers, folded

${times(againstFoldedPeers, ['tactfulFolded', 'byHandFolded', ...foldedPeers], 'tactfulFolded')}

${ns(againstFoldedPeers, ['tactfulFolded', 'byHandFolded', ...foldedPeers])}

${table([
  { '': 'decisions', ...Object.fromEntries(againstFoldedPeers.map(({ length, decisions }) => [`L = ${length}`, decisions])) },
  { '': `decided otherwise by ${title('rateLimiter')}`, ...Object.fromEntries(againstFoldedPeers.map((race) => [`L = ${race.length}`, race.differing])) },
])}`
}
