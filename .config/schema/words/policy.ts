/** Words for a policy and its plays, stances and replies. */
import { type Choice, type Words, note } from '../about.js'

export const policyWords: Readonly<Record<string, Words>> = {
  policy: {
    title: 'Policy',
    description: 'A team’s rules of contact: what may move us to act, what limits us, and how we answer.',
    fields: {
      $schema: 'Where this schema is, for editors; not interpreted.',
      tactful: 'The version of this language.',
      id: 'Which policy; every decision names it.',
      version: 'Which edition of it; every decision names it.',
      channels: 'On which we reach out, in default order of preference.',
      inboundChannels: 'On which only customers reach us.',
      purposes: 'What contact is for.',
      horizon: 'How far ahead an opening is looked for.',
      unknownZone: 'What holds where the customer’s zone is unknown: hours are closed, or a zone to assume.',
      calendars: 'Holidays: a list of dates by the name of the calendar.',
      stance: 'Which evidence may move us.',
      bar: 'How much belief it takes.',
      predictedBar: 'How much belief it takes where all evidence is predicted, if more than "bar".',
      holdout: 'Whom to leave alone, to measure whether reaching out helps.',
      plays: 'What we may reach out about.',
      guards: 'When we may.',
      replies: 'How those who ask are answered: by the first that matches.',
      note,
    },
  },
  holdout: {
    title: 'Holdout',
    description: 'A share of the customers, drawn by id, whom we leave alone.',
    fields: {
      share: 'Which part of the customers.',
      salt: 'A new salt draws anew.',
      unless: 'What is said to them all the same.',
      note,
    },
  },
  play: {
    title: 'Play',
    description: 'One thing that we may reach out about.',
    fields: {
      name: 'What decisions and contacts call it; unique.',
      when: 'Which signals call for it: a match, or a list of them; {}: all.',
      purpose: 'What it is for; declared in the policy.',
      channels: 'On which, in order of preference; by default the policy’s.',
      priority: 'Among equally severe ones, the higher goes first.',
      bar: 'How much belief it takes; by default the policy’s.',
      predictedBar: 'How much belief it takes where all evidence is predicted; by default the policy’s.',
      halfLife: 'After so long a signal weighs half; absent: it does not fade.',
      freshFor: 'So long after its date a signal counts; absent: for ever.',
      settle: 'So long after the first signal we wait.',
      lead: 'So long before the impact we may begin; at the impact it is too late.',
      quietFor: 'So long nobody may have been in touch.',
      heldBy: 'Which signals on the topic must be over first.',
      absorbedBy: 'Which of the customer’s issues keep us away.',
      again: 'Whether we say it again: on news, never, or always.',
      note,
    },
  },
  reply: {
    title: 'Reply rule',
    description: 'How an issue is answered.',
    fields: {
      name: 'What a decision calls it; unique.',
      when: 'Which issues: a match, or a list of them; {}: all.',
      handler: 'Who answers.',
      within: 'By when, from the date of the issue; elapsed time, not business hours.',
      note,
    },
  },
  'hybrid-stance': {
    title: 'Hybrid stance',
    description: 'A stance for each signal: that of the first entry that matches it.',
    fields: {
      hybrid: 'The entries, in order.',
      otherwise: 'The stance towards signals that no entry matches.',
      note,
    },
  },
  'stance-entry': {
    title: 'Entry of a hybrid stance',
    description: 'The stance towards some signals.',
    fields: { when: 'Which signals.', stance: 'The stance towards them.', note },
  },
}

export const policyChoices: Readonly<Record<string, Choice>> = {
  stance: {
    title: 'Stance',
    description: 'Which evidence may move us: none, what has happened, forecasts too; or by the first entry that matches.',
    shapes: { plain: true, hybrid: true },
  },
}
