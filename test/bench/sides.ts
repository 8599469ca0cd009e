/**
 * The sides. This file is loaded once for each of them, so that none shares a function with another: what the machine
 * learns of a function's types in one side would slow down the other.
 */
import { generate } from '../../src/generated/index.js'
import { type LedgerEngine, type Situation, compileWithLedger, parsePolicy } from '../../src/index.js'
import { valid } from '../valid.js'
import { decideByHand, decideFolded, decideLazily } from './by-hand.js'
import { decideNaively } from './naive.js'
import { caslOn } from './peers/casl.js'
import { roomOf, roomOfFolded } from './peers/host.js'
import { jsonLogicOn } from './peers/json-logic.js'
import { decideCountingWithJsonLogic } from './peers/json-logic-counting.js'
import { jsonRulesOn } from './peers/json-rules.js'
import { rateLimiterFor } from './peers/rate-limiter.js'
import { zenOn } from './peers/zen.js'
import type { Questions } from './questions.js'
import { reference } from './reference.js'
import { type Folded, folded, rowOf } from './room.js'
import { type Side, side, slowSide } from './side.js'

type Decide<A> = Parameters<typeof side<A>>[1]
type DecideLater<A> = Parameters<typeof slowSide<A>>[1]

const policy = valid(parsePolicy(reference))
const engine = compileWithLedger(policy)
const generated = generate(policy)

/** From the array of all contacts. */
const plain = (decide: Decide<Situation>) => ({ plain }: Questions) => side(plain(), decide)
const plainLater = (decide: DecideLater<Situation>) => ({ plain }: Questions) => slowSide(plain(), decide)

const ledgersOf = (texts: ReadonlyArray<string>) => texts.map((text) => valid(engine.ledger.parse(JSON.parse(text))))

/** From Tactful's ledgers, as they come back from where they are stored. */
const fromLedgers = (decide: Decide<Situation>) => ({ bare, ledgers }: Questions) => {
  const read = ledgersOf(ledgers())
  return side(bare().map((situation, i) => ({ ...situation, ledger: read[i]! })), decide)
}

/** From a book of those ledgers, in the order of its customers. */
const fromBook = ({ book }: LedgerEngine) => ({ bare, ledgers }: Questions) => {
  const situations = bare()
  const read = ledgersOf(ledgers())
  return side(situations, book(situations.map(({ customer }, i) => [customer.id, read[i]!])).decide)
}

/** From the rows of numbers that code for this policy alone would store. */
const rows = ({ bare, facts }: Questions): ReadonlyArray<Folded> => {
  const stored = facts.map(rowOf)
  return bare().map((situation, i) => folded(situation, stored[i]!))
}
const fromRows = (decide: Decide<Folded>) => (questions: Questions) => side(rows(questions), decide)
const fromRowsLater = (decide: DecideLater<Folded>) => (questions: Questions) => slowSide(rows(questions), decide)

/** From its own store. */
const fromLimiters = ({ bare, facts }: Questions) => slowSide(facts.map((_, i) => i), rateLimiterFor(bare(), facts))

interface Entry {
  /** Whom it runs with. */
  readonly group: 'plain' | 'plain peers' | 'folded' | 'folded peers'
  readonly title: string
  readonly over: (questions: Questions) => Side
  /** It cannot hold the policy, and says something else now and then; all others decide alike. */
  readonly differs?: true
}

/** A line for each. */
export const sides = {
  tactful: { group: 'plain', title: 'Tactful', over: plain(engine.decide) },
  generated: { group: 'plain', title: 'Tactful, generated', over: plain(generated.decide) },
  byHand: { group: 'plain', title: 'by hand', over: plain(decideByHand) },
  lazily: { group: 'plain', title: 'lazily', over: plain(decideLazily) },
  naive: { group: 'plain', title: 'naive', over: plain(decideNaively) },

  jsonLogic: { group: 'plain peers', title: 'json-logic-engine, compiled', over: plain(jsonLogicOn(roomOf)) },
  jsonLogicCounting: { group: 'plain peers', title: 'json-logic-engine, counting by itself', over: plain(decideCountingWithJsonLogic) },
  casl: { group: 'plain peers', title: '@casl/ability', over: plain(caslOn(roomOf)) },
  zen: { group: 'plain peers', title: '@gorules/zen-engine, a decision table', over: plainLater(zenOn(roomOf)) },
  jsonRules: { group: 'plain peers', title: 'json-rules-engine', over: plainLater(jsonRulesOn(roomOf)) },

  byHandFolded: { group: 'folded', title: 'by hand, folded', over: fromRows(decideFolded) },
  byHandAgain: { group: 'folded', title: 'by hand, folded, once more', over: fromRows(decideFolded) },
  tactfulFolded: { group: 'folded', title: 'Tactful, folded', over: fromLedgers(engine.decide) },
  generatedFolded: { group: 'folded', title: 'Tactful, generated, folded', over: fromLedgers(generated.decide) },
  columns: { group: 'folded', title: 'Tactful, in columns', over: fromBook(engine) },
  generatedColumns: { group: 'folded', title: 'Tactful, generated, in columns', over: fromBook(generated) },

  jsonLogicFolded: { group: 'folded peers', title: 'json-logic-engine, compiled', over: fromRows(jsonLogicOn(roomOfFolded)) },
  caslFolded: { group: 'folded peers', title: '@casl/ability', over: fromRows(caslOn(roomOfFolded)) },
  rateLimiter: { group: 'folded peers', title: 'rate-limiter-flexible, its own store', over: fromLimiters, differs: true },
  zenFolded: { group: 'folded peers', title: '@gorules/zen-engine, a decision table', over: fromRowsLater(zenOn(roomOfFolded)) },
  jsonRulesFolded: { group: 'folded peers', title: 'json-rules-engine', over: fromRowsLater(jsonRulesOn(roomOfFolded)) },
} satisfies Readonly<Record<string, Entry>>

export type Name = keyof typeof sides
export type Sides = Readonly<Record<Name, Entry>>
