/** An account: what a policy decides in a situation and how each guard comes into it, in plain English. */
import { match } from 'ts-pattern'
import type { ExplanationJson, ReachOutJson } from 'tactful'

type OutreachJson = ExplanationJson['outreaches'][number]
type GuardJson = OutreachJson['guards'][number]
type MotiveJson = ExplanationJson['motives'][number]

const listed = (items: ReadonlyArray<string>): string => items.join(', ')

/** What kept a guard from applying, as a JSON Pointer, in words. */
const excused = (pointer: string): string =>
  pointer.startsWith('/unless')
    ? `its exemption ${pointer} lets this pass`
    : pointer === '/guards'
    ? 'none of its guards applies'
    : `it is not about this (${pointer})`

const guardLine = (guard: GuardJson): string => {
  if (!guard.applies) return `  ${guard.name}: does not apply, for ${listed(guard.whyNot.map(excused))}.`
  if (guard.open) return `  ${guard.name}: open.`
  return `  ${guard.name}: closed${guard.opens === null ? ', and no opening is in sight' : ` until ${guard.opens}`}.`
}

const motiveLine = ({ play, topic, open, belief, bar, because }: MotiveJson): string =>
  `  ${play} about ${topic}: ${
    open ? 'a reason to reach out' : `no reason (${listed(because)})`
  }; belief ${belief}, bar ${bar}.`

/** Plays for which no signal of the topic is one are no news. */
const hasSupport = ({ because }: MotiveJson): boolean => !because.includes('no-signal')

const paragraph = (title: string, lines: ReadonlyArray<string>): ReadonlyArray<string> =>
  lines.length === 0 ? [] : [title, ...lines]

const subject = ({ topic, play, purpose, severity }: ReachOutJson['outreach']): string =>
  `${topic} (${play}, ${purpose}, ${severity})`

/** What was decided, and the guards of the outreach that it is about. */
const verdict = ({ decision }: ExplanationJson): string =>
  match(decision)
    .with(
      { kind: 'reach-out' },
      ({ at, channel, outreach }) => `At ${at} the policy reaches out by ${channel} about ${subject(outreach)}.`,
    )
    .with(
      { kind: 'suppress' },
      ({ at, outreach, because }) =>
        `At ${at} the policy says nothing about ${outreach.topic} (${outreach.play}): ${listed(because)}.`,
    )
    .with({ kind: 'wait' }, ({ at, because }) => `At ${at} the policy waits: ${listed(because)}.`)
    .exhaustive()

/** An explanation, in words. */
export const account = (explanation: ExplanationJson): string => {
  const { decision, motives, outreaches } = explanation
  const { outreach, channel } = decision
  const about = outreaches.filter(
    (one) =>
      one.play === outreach?.play && one.topic === outreach.topic && (one.channel === channel || channel === null),
  )
  return [
    verdict(explanation),
    ...paragraph('Motives:', motives.filter(hasSupport).map(motiveLine)),
    ...about.flatMap((one) => paragraph(`Guards, by ${one.channel}:`, one.guards.map(guardLine))),
  ].join('\n')
}

/** Contacts made in a life, one a line. */
export const diary = (made: ReadonlyArray<ReachOutJson>): string =>
  made.length === 0
    ? 'The policy never reaches out.'
    : made
        .map(({ at, channel, outreach, along }) => {
          const others = along.length === 0 ? '' : `, along with ${listed(along.map(({ topic }) => topic))}`
          return `${at}: by ${channel} about ${subject(outreach)}${others}.`
        })
        .join('\n')
