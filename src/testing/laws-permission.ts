/** Laws about permission: whatever is added, or no longer known, closes; nothing of it opens. */
import type { PolicyJson, ReachOutJson, SituationJson } from 'tactful'
import { at, firstContact, moment } from './ask.js'
import { stripped } from './authored.js'
import { nested } from './nested.js'
import { type Law, type Story, type Trial, picked } from './law.js'
import { opensSession } from './matching.js'
import { contactDespiteRefusal } from './promises.js'
import { knownOf } from './claims.js'

const sameOutreach = (one: ReachOutJson, other: ReachOutJson): boolean =>
  one.channel === other.channel &&
  one.outreach.play === other.outreach.play &&
  one.outreach.topic === other.outreach.topic

/** Where more is asked for or less is known, no contact comes earlier, and none that is allowed lasts longer. */
const closes = (ask: Trial['ask'], more: Story, less: Story): boolean => {
  const strict = ask(more.policy).decide(more.situation)
  const lenient = ask(less.policy).decide(less.situation)
  const comparable = strict.kind === 'reach-out' && lenient.kind === 'reach-out' && sameOutreach(strict, lenient)
  return (
    firstContact(strict) >= firstContact(lenient) &&
    (!comparable || moment(strict.validUntil) <= moment(lenient.validUntil))
  )
}

/** The list without one of its items, for each that may go. */
const withoutEach = <A>(list: ReadonlyArray<A> = [], mayGo: (item: A) => boolean): ReadonlyArray<ReadonlyArray<A>> =>
  list.flatMap((item, index) => (mayGo(item) ? [list.filter((_, other) => other !== index)] : []))

const guardless = ({ policy, situation }: Story): ReadonlyArray<Story> => [
  ...withoutEach(policy.guards, () => true).map((guards) => ({ policy: { ...policy, guards }, situation })),
  ...withoutEach(situation.customer.guards, () => true).map((guards) => ({
    policy,
    situation: { ...situation, customer: { ...situation.customer, guards } },
  })),
]

const refusalless = ({ policy, situation }: Story): ReadonlyArray<Story> =>
  withoutEach(situation.customer.consents, ({ given }) => !given).map((consents) => ({
    policy,
    situation: { ...situation, customer: { ...situation.customer, consents } },
  }))

/** A contact of which there are several revisions is not added by adding one of them. */
const contactless = ({ policy, situation }: Story): ReadonlyArray<Story> => {
  const guards = nested([...(policy.guards ?? []), ...(situation.customer.guards ?? [])])
  const { contacts = [] } = situation
  return withoutEach(
    contacts,
    (contact) =>
      contacts.filter(({ id }) => id === contact.id).length === 1 &&
      !guards.some((guard) => opensSession(guard, contact)),
  ).map((fewer) => ({ policy, situation: { ...situation, contacts: fewer } }))
}

/** What is added to the question: a guard, a refusal, or a contact that opens no session. */
export const addition: Law = {
  name: 'A guard never opens anything',
  holds: (trial, { picks }) =>
    [guardless, refusalless, contactless].every((fewer) => {
      const less = picked(fewer(trial), picks[0]!)
      return less === undefined || closes(trial.ask, trial, less)
    }),
}

/** Asked now and at `until`: nothing that is carried along escapes either. */
export const refusal: Law = {
  name: 'Refusal is final',
  holds: ({ policy, situation, ask }) => {
    const { decide } = ask(policy)
    const decision = decide(situation)
    const later = decision.until === null ? decision : decide(at(situation, moment(decision.until)))
    return [decision, later].every((one) => !contactDespiteRefusal(one, knownOf(situation)))
  },
}

const facts = ['zone', 'regions', 'segments'] as const

type When = PolicyJson['plays'][number]['when']

/** Whoever the customer is. */
const forEveryone = (when: When): When =>
  [when].flat().map((match) => stripped({ ...match, segments: undefined, regions: undefined }))

/** Motives may turn on regions and segments as well, and a weaker motive may escape a guard `on` high severities. */
const onlyGuardsAsk = (policy: PolicyJson): PolicyJson => {
  const { stance, holdout } = policy
  const drawn = holdout === undefined ? {} : { holdout: { share: holdout.share, salt: holdout.salt } }
  const hybrid =
    typeof stance === 'object'
      ? { stance: { ...stance, hybrid: stance.hybrid.map((entry) => ({ ...entry, when: forEveryone(entry.when) })) } }
      : {}
  return {
    ...policy,
    ...drawn,
    ...hybrid,
    unknownZone: 'closed',
    plays: policy.plays.map((play) => ({
      ...play,
      when: forEveryone(play.when),
      ...(play.heldBy === undefined ? {} : { heldBy: forEveryone(play.heldBy) }),
    })),
  }
}

const forgetting = (situation: SituationJson, fact: (typeof facts)[number]): SituationJson => ({
  ...situation,
  customer: stripped({ ...situation.customer, [fact]: undefined }) as unknown as SituationJson['customer'],
})

/** Forgetting the customer's zone, regions or segments opens nothing through a guard. */
export const ignorance: Law = {
  name: 'Unknown is closed',
  holds: ({ policy, situation, ask }, { picks }) => {
    const plain = onlyGuardsAsk(policy)
    return closes(
      ask,
      { policy: plain, situation: forgetting(situation, picked(facts, picks[0]!)!) },
      { policy: plain, situation },
    )
  },
}
