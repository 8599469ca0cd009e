/** A situation is what is known about one customer at one moment: who they are, what is wrong, what has been said. */
import type * as t from 'io-ts'
import type { Consent } from '../customer/consent.js'
import { customerFields } from '../customer/customer.js'
import { Rule } from '../guard/rule.js'
import { distinctNames } from '../json/check.js'
import { list } from '../json/list.js'
import { anyNames } from '../json/names.js'
import { defaulting, open } from '../json/record.js'
import { merged } from '../json/revision.js'
import { Contact } from '../ledger/contact.js'
import type { Ledger } from '../ledger/ledger.js'
import { type Parsed, read } from '../policy/parse.js'
import type { Policy } from '../policy/policy.js'
import { Issue } from '../signal/issue.js'
import { Signal, type Topic, topicsOf } from '../signal/signal.js'
import { type Instant, InstantCodec } from '../time/instant.js'

/** A situation in JSON. The customer's own guards are in a policy's language; names that the policy lacks never match. */
export const SituationCodec = /*#__PURE__*/ (() =>
  open({
    now: InstantCodec,
    customer: open({ ...customerFields, guards: defaulting(distinctNames(list(Rule(anyNames))), []) }),
    signals: defaulting(list(Signal), []),
    issues: defaulting(list(Issue), []),
    contacts: defaulting(list(Contact), []),
  }))()
type Codec = typeof SituationCodec

/** The customer, and their own limits. */
export type Customer = t.TypeOf<Codec>['customer']

/** A situation as helpdesks write it. */
export interface SituationJson extends t.OutputOf<Codec> {}

/** A signal as helpdesks write it. */
export interface SignalJson extends t.OutputOf<typeof Signal> {}
/** An issue as helpdesks write it. */
export interface IssueJson extends t.OutputOf<typeof Issue> {}
/** A contact as helpdesks write it. */
export interface ContactJson extends t.OutputOf<typeof Contact> {}
/** A consent record as helpdesks write it. */
export interface ConsentJson extends t.OutputOf<typeof Consent> {}

/** All contacts; or a folded ledger, which has those that still matter, and says which limits it can answer for. */
export interface History extends Ledger {
  /** The limits that hold at a moment besides those of the policy that asks: the customer's own, where it can. */
  readonly limits?: (ledger: History, asking: Policy, own: Customer['guards'], now: Instant) => Customer['guards']
}

/** What was read: one record an id, in order, signals by topic. */
interface Facts extends Pick<t.TypeOf<Codec>, 'now' | 'customer'> {
  readonly topics: ReadonlyArray<Topic>
  readonly issues: ReadonlyArray<Issue>
  readonly ledger: History
}

interface SituationBrand {
  readonly Situation: unique symbol
}

/** A valid situation. It comes only from `parseSituation`. */
export type Situation = Facts & t.Brand<SituationBrand>

/**
 * Reads a situation: merges records of one id, sorts them, reads instants. It never throws: `Left` holds every problem
 * at once; unknown keys are ignored, except in the customer's guards. Bounds and defaults: docs/situations.md.
 *
 * @example
 * ```ts
 * import { parseSituation } from 'tactful'
 *
 * parseSituation({ now: '2026-11-22T09:00:00Z', customer: { id: 'c-1', zone: 'Europe/Paris' }, anything: 'else' })
 * // => { _tag: 'Right', … }
 * parseSituation({ now: 'today', customer: {} })
 * // => { _tag: 'Left', left: [{ path: '/now', received: '"today"', … }, { path: '/customer/id', received: 'nothing', … }] }
 * ```
 */
export const parseSituation = (json: unknown): Parsed<Situation> => {
  const parsed = read(SituationCodec, json)
  if (parsed._tag === 'Left') return parsed
  const { now, customer, signals, issues, contacts } = parsed.right
  const facts: Facts = {
    now,
    customer,
    topics: topicsOf(merged(signals)),
    issues: merged(issues),
    ledger: merged(contacts),
  }
  return { _tag: 'Right', right: facts as Situation }
}
