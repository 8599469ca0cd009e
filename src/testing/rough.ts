/**
 * Rough situations: what arrives in more than one version, what did not arrive, and customers with limits of their own.
 * The laws are asked about these; claims are not, for a customer's own limits are none of the policy's promises.
 */
import fc from 'fast-check'
import type { Policy, SituationJson } from 'tactful'
import { minute } from '../time/duration.js'
import { type Authored, maybe, oneOf, stripped } from './authored.js'
import { type Relative, contactIn, issueIn } from './record.js'
import { signalIn } from './signals.js'
import { type Change, changedSituations } from './situations.js'
import type { Setting, World } from './world.js'

/** Limits that anybody may set, and each of the policy's once more. */
const limitsIn = ({ policy }: World): ReadonlyArray<Authored> => [
  { kind: 'cap', name: 'own cap', atMost: 1, within: { rolling: 'P7D' } },
  { kind: 'quiet-hours', name: 'own evening', spans: [{ from: '18:00', to: '10:00' }] },
  ...policy.guards!.map((guard) => ({ ...guard, name: `own ${guard.name}` })), // what is absent was filled in
]

/** The records, and perhaps another version of the first: which of the two counts, revision and date will tell. */
const revised = (
  letter: string,
  records: ReadonlyArray<Relative>,
  version: Relative | undefined,
): ReadonlyArray<Relative> =>
  records.length === 0 || version === undefined ? records : [...records, { ...version, id: `${letter}-1` }]

const versionOf = (record: fc.Arbitrary<Relative>): fc.Arbitrary<Relative | undefined> =>
  maybe(
    15,
    fc.tuple(record, oneOf([undefined, 1])).map(([version, rev]) => stripped({ ...version, rev })),
  )

/** A contact about a signal, made just about when the signal was: whether it told the customer, its outcome says. */
const telling = (world: World): fc.Arbitrary<(signal: Relative) => Relative> =>
  fc
    .record({
      contact: contactIn(world),
      outcome: oneOf([undefined, 'delivered', 'bounced', 'failed']),
      by: oneOf([minute, 0, 1, -1]),
    })
    .map(({ contact, outcome, by }) => ({ topic, at }) => {
      const told = { ...contact, direction: 'outbound', topics: [topic], outcome, at: (at as number) + by }
      return stripped(told)
    })

const roughen: Change = (world, smooth) =>
  fc
    .record({
      drawn: smooth,
      signal: versionOf(signalIn(world)),
      issue: versionOf(issueIn(world)),
      contact: versionOf(contactIn(world)),
      limit: maybe(12, oneOf(limitsIn(world))),
      tell: maybe(12, telling(world)),
    })
    .map(({ drawn, signal, issue, contact, limit, tell }) => ({
      ...drawn,
      customer: stripped({ ...drawn.customer, guards: limit && [limit] }),
      signals: revised('s', drawn.signals, signal),
      issues: revised('i', drawn.issues, issue),
      contacts: [
        ...revised('k', drawn.contacts, contact),
        ...(tell === undefined ? [] : drawn.signals.slice(0, 1).map(tell)),
      ],
    }))

/** Situations as `situations` draws them, but rough. */
export const roughSituations = (policy: Policy, setting: Setting): fc.Arbitrary<SituationJson> =>
  changedSituations(policy, setting, roughen)
