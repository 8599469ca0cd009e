/** Words for a situation and its records. */
import type { Words } from '../about.js'

const rev = 'The revision: of one id the greatest counts.'

export const situationWords: Readonly<Record<string, Words>> = {
  situation: {
    title: 'Situation',
    description: 'What is known about one customer at one moment.',
    fields: {
      now: 'The moment that the question is about.',
      customer: 'Who, and how they may be reached.',
      signals: 'What we know.',
      issues: 'What they asked.',
      contacts: 'What was said.',
    },
  },
  customer: {
    title: 'Customer',
    description: 'Who they are, where their clock is, and how they may be reached. What is absent is not known.',
    fields: {
      id: 'Decides who is in the holdout.',
      zone: 'Where their clock may be: a zone, or a list; every zone listed must be open.',
      regions: 'Where they are; [] means known: none.',
      segments: 'What they are; [] means known: none.',
      prefers: 'These channels first, in this order.',
      reach: 'The channels with a usable address; absent: all of the policy’s.',
      consents: 'What they allowed and refused.',
      guards: 'Their own limits, in the language of a policy.',
    },
  },
  consent: {
    title: 'Consent',
    description: 'A grant or a refusal.',
    fields: {
      channel: 'The channel that it is about; absent: all.',
      purpose: 'The purpose that it is about; absent: all.',
      given: 'True: a grant; false: a refusal.',
      at: 'When it was said.',
      until: 'When it ends; null: never.',
    },
  },
  signal: {
    title: 'Signal',
    description: 'A piece of evidence that the customer has, or will have, a problem.',
    fields: {
      id: 'Which signal; a problem that goes on keeps its id.',
      rev,
      kind: 'What happened; yours to name.',
      topic: 'What it is about: an order, a feature, an outage.',
      at: 'Since when; dated after now, it is not live yet.',
      evidence: 'We saw it, the customer said it, or a model expects it.',
      severity: 'How much it matters.',
      likelihood: 'That the customer has, or will have, the problem.',
      relevance: 'That hearing from us about it would help.',
      tags: 'For matches.',
      impact: 'When it will bite, if known.',
      expires: 'From when it is no longer true; null: never.',
      clears: 'The problem is over: ends all of its kind and topic dated by then.',
    },
  },
  issue: {
    title: 'Issue',
    description: 'A conversation that the customer began.',
    fields: {
      id: 'Which issue.',
      rev,
      topic: 'What it is about.',
      status: 'Open and pending ones keep us from reaching out; open ones get a reply.',
      at: 'When it was opened.',
      severity: 'How much it matters.',
      channel: 'Where it is answered.',
      tags: 'For the rules of replies.',
    },
  },
  contact: {
    title: 'Contact',
    description: 'A message or a call, in either direction.',
    fields: {
      id: 'Which contact.',
      rev,
      at: 'When; one dated after now counts already.',
      direction: 'From us, or from them.',
      channel: 'How.',
      purpose: 'What for; absent, it counts for every purpose.',
      play: 'In the name of which play; absent, it counts for every play.',
      topics: 'What was said; without any it tells nothing, and counts for every topic.',
      outcome: 'How it went; a reserved one holds its slot until a new revision, a failed one is not counted.',
      by: 'Who spoke.',
    },
  },
}
