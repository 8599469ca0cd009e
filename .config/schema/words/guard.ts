/** Words for guards of every kind. */
import { type Choice, type Words, note } from '../about.js'

const guard = {
  name: 'What a decision cites; unique in its list.',
  on: 'What the guard is about; absent: every outreach.',
  unless: 'What passes all the same: a match, or a list of them.',
  cites: 'The source of the rule; shown, not interpreted.',
  strength: 'What kind of source it is; shown, not interpreted.',
  asOf: 'When the source was read; shown, not interpreted.',
  note,
}

const zone = 'Whose days and hours: the customer’s, or those of a zone.'

const each = 'Counted separately for each of these.'

const counts = 'Which contacts count; by default outbound ones that did not fail, of what "on" names.'

const spans = (what: string) => ({
  spans: `When contact is ${what}.`,
  holidays: 'The calendar of the policy that says which dates are holidays.',
  zone,
})

export const guardWords: Readonly<Record<string, Words>> = {
  cap: {
    title: 'Cap',
    description: 'No more than so many contacts in any window (frequency cap).',
    fields: {
      kind: 'A cap.',
      ...guard,
      atMost: 'How many; 0 is always closed.',
      within: 'For how long a contact takes its slot.',
      counts,
      each,
      zone,
    },
  },
  rest: {
    title: 'Rest',
    description: 'After something happened, so long no contact (cool-down).',
    fields: {
      kind: 'A rest.',
      ...guard,
      after: 'Which contacts call for rest.',
      times: 'How many it takes.',
      inside: 'How near together; only with "times" of 2 or more.',
      for: 'How long the rest is.',
      each,
      zone,
    },
  },
  'open-hours': {
    title: 'Open hours',
    description: 'Contact only inside some spans of the local day.',
    fields: { kind: 'Open hours.', ...guard, ...spans('allowed') },
  },
  'quiet-hours': {
    title: 'Quiet hours',
    description: 'No contact inside some spans of the local day.',
    fields: { kind: 'Quiet hours.', ...guard, ...spans('not allowed') },
  },
  'opt-in': {
    title: 'Opt-in',
    description: 'Contact only with consent.',
    fields: { kind: 'An opt-in.', ...guard },
  },
  fatigue: {
    title: 'Fatigue',
    description: 'Contacts tire, heavy channels more, and the tiredness passes half-life by half-life.',
    fields: {
      kind: 'Fatigue.',
      ...guard,
      limit: 'How much is too much.',
      halfLife: 'After so long, a contact weighs half.',
      weights: 'What a contact weighs, by channel; 1 for a channel that is not named.',
      counts,
    },
  },
  session: {
    title: 'Session',
    description: 'For so long after the customer was last in touch, we may be too (customer service window).',
    fields: {
      kind: 'A session.',
      ...guard,
      opens: 'Which contacts open it; inbound ones by default.',
      for: 'For how long.',
      each: 'A session of its own for each of these.',
    },
  },
  embargo: {
    title: 'Embargo',
    description: 'No contact from one instant to another; at least one of them.',
    fields: {
      kind: 'An embargo.',
      ...guard,
      from: 'Since when; absent: since ever.',
      to: 'Until when; absent: for ever. Later than "from".',
    },
  },
  'any-of': {
    title: 'Any of',
    description: 'Open where one of its guards that apply is open; nests at most 8 deep.',
    fields: { kind: 'Alternatives.', ...guard, guards: 'The guards of which one is enough.' },
  },
}

export const guardChoices: Readonly<Record<string, Choice>> = {
  guard: {
    title: 'Guard',
    description: 'A rule that says at which moments contact is allowed.',
    shapes: {
      cap: true,
      rest: true,
      'open-hours': true,
      'quiet-hours': true,
      'opt-in': true,
      fatigue: true,
      session: true,
      embargo: true,
      'any-of': true,
    },
  },
}
