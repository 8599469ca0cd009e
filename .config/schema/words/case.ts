/** Words for cases and what they expect. */
import { type About, type Words, note } from '../about.js'
import { decidedBy, decision, outreach, reply } from './decision.js'

export const caseWords: Readonly<Record<string, Words>> = {
  case: {
    title: 'Case',
    description: 'An example of what a policy should decide.',
    fields: {
      name: 'What the case shows; unique in its file.',
      source: 'Where it comes from: a rule of yours, a section of a contract, a complaint.',
      policy: 'A policy of its own; absent: the one that is tested.',
      situation: 'What is known.',
      expect: 'What should be decided. Only what is named here is compared.',
      note,
    },
  },
  expectation: {
    title: 'Expectation',
    description: 'What is expected of the decision: objects are compared field by field, lists as a whole.',
    fields: { ...decision, note },
  },
  'expected-outreach': {
    title: 'Expected outreach',
    description: 'What is expected of what the message is about.',
    fields: { ...outreach, note },
  },
  'expected-reply': {
    title: 'Expected reply',
    description: 'What is expected of the answer to an issue.',
    fields: { ...reply, note },
  },
  'expected-policy': {
    title: 'Expected policy',
    description: 'Which policy is expected to have decided.',
    fields: { ...decidedBy, note },
  },
}

/** What a file of cases is. */
export const cases: About = {
  title: 'Cases',
  description: 'Examples of what a policy should decide: situations, and what is expected of the decisions about them.',
}
