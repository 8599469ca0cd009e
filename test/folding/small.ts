/** Small ledgers, for tests of one thing that they do. */
import type { GuardJson, Ledger, LedgerEngine, Parsed, PolicyJson, Present, ReachOut, Situation, SituationJson } from 'tactful'
import { parseSituation } from 'tactful'
import { now, policyWith, situationWith } from '../small.js'
import { valid } from '../valid.js'
import { engineOf } from './reports.js'

export const second = 1_000
export const hour = 3600 * second
export const day = 24 * hour

/** An instant, so long after the moment of the small situation. */
export const iso = (after: number): string => new Date(Date.parse(now) + after).toISOString()

/** The small situation, so long after; without contacts, which a ledger stands in for. */
export const asked = (after = 0, more: Partial<SituationJson> = {}): Situation =>
  valid(parseSituation(situationWith({ now: iso(after), ...more })))

export const present = (after = 0, guards: ReadonlyArray<GuardJson> = []): Present =>
  asked(after, { customer: { id: 'c-1', zone: 'Etc/UTC', guards } })

/** A play that may be repeated, and these guards: nothing else asks for contacts. */
export const limitedBy = (...guards: ReadonlyArray<Partial<GuardJson> & Pick<GuardJson, 'kind'>>): PolicyJson => policyWith({
  plays: [{ name: 'tell', when: {}, purpose: 'service', again: 'always' }],
  guards: guards.map((guard, i) => ({ name: `g${i + 1}`, ...guard })) as ReadonlyArray<GuardJson>,
})

export const ids = (ledger: Ledger): ReadonlyArray<string> => ledger.map(({ id }) => id)

/** A contact so long ago. */
export const email = (id: string, ago: number, more: object = {}) =>
  ({ id, at: iso(-ago), direction: 'outbound', channel: 'email', ...more })

/** So many contacts, one an hour, the latest first. */
export const history = (length: number, more: object = {}) => Array.from({ length }, (_, i) => email(`k${i + 1}`, (i + 1) * hour, more))

export const folded = (engine: LedgerEngine, contacts: ReadonlyArray<object>, guards: ReadonlyArray<GuardJson> = []): Ledger =>
  valid(engine.ledger.fold(contacts, present(0, guards)))

/** What must be a reach-out. */
export const reachOut = (engine: LedgerEngine, ledger: Ledger, situation: Situation = asked()): ReachOut => {
  const decision = engine.decide({ ...situation, ledger })
  if (decision.kind !== 'reach-out') throw new Error(`${decision.kind}, because of ${decision.because.join()}`)
  return decision
}

/** The whole of what is refused, in words. */
export const refusal = (parsed: Parsed<unknown>): string => {
  if (parsed._tag === 'Right') throw new Error('nothing is refused')
  return parsed.left.map(({ path, message }) => `${path}: ${message}`).join('\n')
}

export { engineOf }
