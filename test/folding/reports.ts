/** Ways to come to a ledger: all contacts at once, stored and read again, or one by one as helpdesks report them. */
import {
  type ContactJson, type Ledger, type LedgerEngine, type Parsed, type PolicyJson, type Present, type Situation, type SituationJson,
  compileWithLedger, encodeDecision, encodeLedger, parsePolicy, parseSituation,
} from 'tactful'
import fc from 'fast-check'
import type { Story } from '../arbitraries/story.js'
import { valid } from '../valid.js'

const hour = 3_600_000
export const day = 24 * hour

export const engineOf = (policy: PolicyJson): LedgerEngine => compileWithLedger(valid(parsePolicy(policy)))

/** The same situation at another moment. */
export const at = (situation: SituationJson, now: number): SituationJson => ({ ...situation, now: new Date(Math.max(0, now)).toISOString() })

/** What a ledger says, through JSON text and back. */
export const stored = (engine: LedgerEngine, ledger: Ledger): Ledger =>
  valid(engine.ledger.parse(JSON.parse(JSON.stringify(encodeLedger(ledger)))))

export const jsonOf = (engine: LedgerEngine, situation: Situation): unknown => JSON.parse(JSON.stringify(encodeDecision(engine.decide(situation))))

/** How long after a ledger was made it is asked; a clock may be a day behind. */
export const wait: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0, 0, -day, 1, hour, day, 7 * day, 40 * day),
  fc.integer({ min: -day, max: 40 * day }),
)

const outcomes = ['sent', 'delivered', 'reserved', 'failed', 'bounced', 'complained'] as const

/** A contact as it is reported: so long after the one before it. */
export interface Report {
  readonly contact: ContactJson
  readonly after: number
}

/** Each contact in some revisions, which differ in how it ended; in any order, some of them twice. */
export const reports = (contacts: ReadonlyArray<ContactJson>, endings: number): fc.Arbitrary<ReadonlyArray<Report>> => {
  const each = [...new Map(contacts.map((contact) => [contact.id, contact])).values()]
  const versions = fc.tuple(...each.map((contact) =>
    fc.array(fc.constantFrom(...outcomes), { maxLength: endings }).map((later) => [
      { ...contact, rev: 0 }, ...later.map((outcome, i) => ({ ...contact, rev: i + 1, outcome })),
    ])))
  return versions
    .chain((lists) => fc.shuffledSubarray([...lists.flat(), ...lists.flat()], { minLength: lists.flat().length }))
    .chain((list) => fc.tuple(...list.map((contact) =>
      fc.constantFrom(0, 0, 1, hour, day, 3 * day).map((after) => ({ contact, after })))))
}

/** A story, and how its contacts were reported. */
export const reported = (stories: fc.Arbitrary<Story>, endings: number): fc.Arbitrary<readonly [Story, ReadonlyArray<Report>]> =>
  stories.chain((told) => reports(told.situation.contacts ?? [], endings).map((list) => [told, list] as const))

export interface Kept {
  readonly ledger: Parsed<Ledger>
  /** When the last was recorded. */
  readonly now: number
}

/** Records one by one, until one is refused. */
export const recorded = (engine: LedgerEngine, { situation }: Story, list: ReadonlyArray<Report>): Kept => {
  const { now: from, customer } = valid(parseSituation(situation))
  let now: number = from
  let ledger: Parsed<Ledger> = { _tag: 'Right', right: engine.ledger.empty }
  for (const { contact, after } of list) {
    if (ledger._tag === 'Left') break
    now += after
    ledger = engine.ledger.record(ledger.right, contact, { now, customer } as Present)
  }
  return { ledger, now }
}
