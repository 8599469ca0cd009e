/**
 * A life is what happens to one customer, as it becomes known: a situation that is asked at its beginning, with records
 * that are dated later. To play it is to ask at each of these dates and at every `until`, and to record each contact.
 */
import type { ContactJson, DecisionJson, ReachOutJson, SituationJson } from 'tactful'
import type { Asker } from './ask.js'
import { at, moment } from './ask.js'

/** What is known at a moment: records dated later have not been made yet. */
const knownAt = (life: SituationJson, now: number): SituationJson => {
  const happened = <R extends { readonly at: string }>(records: ReadonlyArray<R> = []) =>
    records.filter((record) => moment(record.at) <= now)
  const { customer, signals, issues, contacts } = life
  return {
    ...at(life, now),
    customer: { ...customer, consents: happened(customer.consents) },
    signals: happened(signals),
    issues: happened(issues),
    contacts: happened(contacts),
  }
}

/** What was sent, as a contact: the outreach alone, in its play's name; or with all that goes along, and of no play. */
export const recorded = (
  { at: sent, channel, outreach, along }: ReachOutJson,
  id: string,
  together = true,
): ContactJson => {
  const { purpose, play, topic } = outreach
  const contact = { id, at: sent, direction: 'outbound', channel, purpose } as const
  return together && along.length > 0
    ? { ...contact, topics: [...new Set([topic, ...along.map((other) => other.topic)])] }
    : { ...contact, play, topics: [topic] }
}

/** When the answer may be another: as it said itself, or as soon as something happens. */
const nextMoment = (life: SituationJson, now: number, { until }: DecisionJson): number => {
  const { customer, signals = [], issues = [], contacts = [] } = life
  const dates = [...(customer.consents ?? []), ...signals, ...issues, ...contacts].map((record) => moment(record.at))
  return Math.min(moment(until), ...dates.filter((date) => date > now))
}

/** So often a life is asked about at most: a policy that never tires would go on for ever. */
const most = 160

/** The contacts that the policy makes in a life, oldest first. */
export const play = ({ decide }: Pick<Asker, 'decide'>, life: SituationJson): ReadonlyArray<ReachOutJson> => {
  const made: Array<ReachOutJson> = []
  let known = life
  let now = moment(life.now)
  for (let asked = 0; asked < most && now < Infinity; asked += 1) {
    const decision = decide(knownAt(known, now))
    if (decision.kind === 'reach-out') {
      made.push(decision)
      known = { ...known, contacts: [...(known.contacts ?? []), recorded(decision, `sent-${made.length}`)] }
    } else now = nextMoment(life, now, decision)
  }
  return made
}
