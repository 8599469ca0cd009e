/** Words for a decision and its parts. */
import type { Choice, Words } from '../about.js'

export const outreach = {
  play: 'The name of the play.',
  topic: 'What it is about.',
  purpose: 'What contact is for.',
  severity: 'The highest severity of the supporting signals.',
  priority: 'The priority of the play.',
  belief: 'How sure the signals make us, to 9 decimals.',
  signals: 'The ids of the supporting signals, oldest first.',
}

export const reply = {
  issue: 'The id of the issue.',
  reply: 'The name of the rule that matched; null: none did, and an agent answers.',
  handler: 'Who answers.',
  channel: 'Where.',
  due: 'By when; null: the rule sets no time.',
}

export const decidedBy = { id: 'Which policy.', version: 'Which edition of it.' }

export const decision = {
  kind: 'What to do: reach out, wait, or suppress contact.',
  at: 'The situation’s now.',
  policy: 'The policy that decided.',
  until: 'When to ask again; null: not before the horizon. Of a reach-out always null.',
  outreach: 'What the message is, or would be, about; null for a wait.',
  channel: 'How to reach out, or the channel that opens first; null where there is none.',
  validUntil: 'Of a reach-out: the first moment at which it is no longer allowed; null: none before the horizon.',
  along: 'Other outreaches that the message may carry.',
  because: 'Of a suppression all guards that are closed now; of a wait why it waits.',
  replies: 'How open issues are answered.',
}

export const decisionWords: Readonly<Record<string, Words>> = {
  'reach-out': { title: 'Reach out', description: 'Reach out now, on this channel.', fields: decision },
  suppress: { title: 'Suppress', description: 'There is something to say, but not now.', fields: decision },
  wait: { title: 'Wait', description: 'Nothing calls for contact.', fields: decision },
  outreach: { title: 'Outreach', description: 'What a message is about.', fields: outreach },
  'issue-reply': { title: 'Reply', description: 'How an open issue is answered.', fields: reply },
  'decided-by': { title: 'Policy of a decision', description: 'Which policy decided.', fields: decidedBy },
}

export const decisionChoices: Readonly<Record<string, Choice>> = {
  decision: {
    title: 'Decision',
    description: 'What to do now, until when that holds, and why.',
    shapes: { 'reach-out': true, suppress: true, wait: true },
  },
}
