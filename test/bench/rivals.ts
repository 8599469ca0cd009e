/** Everyone's turns at the reference policy, in tables: code by hand, the peers, and Tactful, from plain contacts and folded. */
import { type Race, type Work, getToKnow, growth, race } from './race.js'
import type { Name, Sides } from './sides.js'
import { type Turns, nanoseconds, ratio, table } from './turns.js'

const lengths = [0, 5, 50, 1000]

/** Histories of 1000 contacts are those of fewer customers. */
const many = (length: number): Work => ({ length, ...(length === 1000 ? { customers: 300, batches: 6 } : { customers: 10_000, batches: 20 }) })

/** Fewer decisions, since some take long. */
const few = (length: number): Work => ({ length, ...(length === 1000 ? { customers: 80, batches: 4 } : { customers: 400, batches: 8 }) })

/** So few at a time that they stay in the processor's cache. */
const near = (length: number): Work => ({ length, customers: 200, batches: 20, times: 50 })

export async function* rivals(sides: Sides): AsyncGenerator<string> {
  const all = Object.keys(sides) as ReadonlyArray<Name>
  const [plain, folded, peers, foldedPeers] = (['plain', 'folded', 'plain peers', 'folded peers'] as const).map((group) =>
    all.filter((name) => sides[name].group === group),
  ) as [Name[], Name[], Name[], Name[]]

  const races = async (names: ReadonlyArray<Name>, work: (length: number) => Work): Promise<ReadonlyArray<Race>> => {
    const run: Array<Race> = []
    for (const length of lengths) run.push(await race(sides, names, work(length)))
    return run
  }
  const across = (run: ReadonlyArray<Race>, cell: (race: Race) => string | number) => Object.fromEntries(run.map((one) => [`L = ${one.length}`, cell(one)]))
  const eachOf = (run: ReadonlyArray<Race>, corner: string, names: ReadonlyArray<Name>, cell: (turns: Turns<Name>, name: Name) => string) =>
    table(names.map((name) => ({ [corner]: sides[name].title, ...across(run, ({ turns }) => cell(turns, name)) })))
  const times = (run: ReadonlyArray<Race>, names: ReadonlyArray<Name>, to: Name) =>
    eachOf(run, `× ${sides[to].title}`, names.filter((name) => name !== to), (turns, name) => ratio(turns, name, to))
  const ns = (run: ReadonlyArray<Race>, names: ReadonlyArray<Name>) => eachOf(run, 'ns a decision', names, nanoseconds)

  await getToKnow(sides, [...plain, ...folded], lengths)

  const byHand = await races(plain, many)
  const grown = await growth(sides, plain, { short: 6000, long: 300 }, 4)
  yield `### By hand, from plain contacts

${table(
  byHand.map(({ length, decisions, mix, turns }) => ({
    L: length,
    decisions,
    'reach out, wait, suppress': mix,
    'Tactful / by hand': ratio(turns, 'tactful', 'byHand'),
    'generated / by hand': ratio(turns, 'generated', 'byHand'),
    'Tactful / lazily': ratio(turns, 'tactful', 'lazily'),
    'naive / Tactful': ratio(turns, 'naive', 'tactful'),
  })),
)}

${ns(byHand, plain)}

L = 1000, as multiples of L = 50:

${table([grown])}`

  const byHandFolded = await races(folded, many)
  const inCache = await races(folded, near)
  const grownFolded = await growth(sides, folded, { short: 300, long: 300 }, 4)
  yield `### By hand, folded

${table([{ '': 'decisions', ...across(byHandFolded, ({ decisions }) => decisions) }])}

${times(byHandFolded, folded, 'byHandFolded')}

${ns(byHandFolded, folded)}

A hundred situations at a time, which stay in the processor's cache:

${times(inCache, folded, 'byHandFolded')}

${ns(inCache, folded)}

L = 1000, as multiples of L = 50:

${table([grownFolded])}`

  await getToKnow(sides, [...peers, ...foldedPeers], lengths) // not before: what they leave behind would be collected in the turns of others
  const withPeers = ['tactful', 'generated', 'byHand', ...peers] as const
  const raced = await races(withPeers, few)
  yield `### Peers, from plain contacts

${times(raced, withPeers, 'tactful')}

${ns(raced, withPeers)}`

  const withFoldedPeers = ['tactfulFolded', 'generatedFolded', 'byHandFolded', ...foldedPeers] as const
  const racedFolded = await races(withFoldedPeers, few)
  yield `### Peers, folded

${times(racedFolded, withFoldedPeers, 'tactfulFolded')}

${ns(racedFolded, withFoldedPeers)}

${table([
  { '': 'decisions', ...across(racedFolded, ({ decisions }) => decisions) },
  { '': `decided otherwise by ${sides.rateLimiter.title}`, ...across(racedFolded, ({ differing }) => differing) },
])}`
}
