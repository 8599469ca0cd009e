/** Words for matches: which signals, issues, outreaches and contacts are meant. */
import { type Words, note } from '../about.js'

const aboutCustomer = {
  segments: 'Any of these segments of the customer.',
  regions: 'Any of these regions of the customer.',
}

const topics = 'Any of these topics; one that ends in * means every topic with that beginning.'

const severityAtLeast = 'At least so severe: low, medium, high, critical.'

const outreachMatch = {
  purposes: 'Any of these purposes of the play; each is declared in the policy.',
  plays: 'Any of these plays; each is declared in the policy.',
  topics,
  ...aboutCustomer,
  severityAtLeast: 'At least so severe, then: low, medium, high, critical.',
  note,
}

export const matchWords: Readonly<Record<string, Words>> = {
  'signal-match': {
    title: 'Signal match',
    description: 'Which signals are meant: every field that is there must match, any item of its list will do.',
    fields: {
      kinds: 'Any of these kinds.',
      topics,
      evidence: 'Any of these: observed, voiced, predicted.',
      tags: 'Any of these tags.',
      severityAtLeast,
      ...aboutCustomer,
      note,
    },
  },
  'issue-match': {
    title: 'Issue match',
    description: 'Which issues are meant: every field that is there must match, any item of its list will do.',
    fields: {
      topics,
      statuses: 'Any of these: open, pending, solved.',
      channels: 'Any of these channels, inbound ones too; each is declared in the policy.',
      tags: 'Any of these tags.',
      severityAtLeast,
      ...aboutCustomer,
      note,
    },
  },
  'outreach-match': {
    title: 'Outreach match',
    description: 'Which outreaches are meant: every field that is there must match, any item of its list will do.',
    fields: { channels: 'Any of these channels; each is declared in the policy.', ...outreachMatch },
  },
  'holdout-match': {
    title: 'Outreach match, without channels',
    description: 'Which outreaches are meant, before a channel is chosen.',
    fields: outreachMatch,
  },
  'contact-match': {
    title: 'Contact match',
    description: 'Which contacts are meant: every field that is there must match; "any" lifts a default.',
    fields: {
      channels: 'Any of these channels, inbound ones too; by default those that "on" names.',
      purposes: 'Any of these purposes; by default those that "on" names.',
      plays: 'Any of these plays; by default those that "on" names.',
      topics: 'Any of these topics, * at the end; by default those that "on" names.',
      directions: 'From us or from them; by default outbound, and in "opens" inbound.',
      outcomes: 'How they went; by default all but failed, and in "opens" any.',
      by: 'Who spoke.',
      note,
    },
  },
}
