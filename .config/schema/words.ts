/** Words: the title and the description of everything in the schemas, as the pages in `docs/` put them. */

/** What something is called, and what it is. */
export interface About {
  readonly title: string
  readonly description: string
}

/** A record, and what each of its fields means. */
export interface Words extends About {
  readonly fields: Readonly<Record<string, string>>
}

/** Shapes that a value may take, by the names that its codec gives them. */
export interface Choice extends About {
  readonly shapes: Readonly<Record<string, true>>
}

/** A note, wherever it stands. */
export const note = 'For people; not interpreted.'

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

const rev = 'The revision: of one id the greatest counts.'
const expires = 'From when it is no longer true; null: never.'

const outreach = {
  play: 'The name of the play.',
  topic: 'What it is about.',
  purpose: 'What contact is for.',
  severity: 'The highest severity of the supporting signals.',
  priority: 'The priority of the play.',
  belief: 'How sure the signals make us, to 9 decimals.',
  signals: 'The ids of the supporting signals, oldest first.',
}
const reply = {
  issue: 'The id of the issue.',
  reply: 'The name of the rule that matched; null: none did, and an agent answers.',
  handler: 'Who answers.',
  channel: 'Where.',
  due: 'By when; null: the rule sets no time.',
}
const decidedBy = { id: 'Which policy.', version: 'Which edition of it.' }
const decision = {
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

/** Every record, by its name. One with a `kind` is named as that. */
export const records: Readonly<Record<string, Words>> = {
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
  'rolling-window': {
    title: 'Rolling window',
    description: 'So long after the contact, to the millisecond.',
    fields: { rolling: 'How long; a day is exactly 24 hours.', note },
  },
  'days-window': {
    title: 'Window of days',
    description: 'So many local days; the contact’s own day is the first.',
    fields: { days: 'How many.', note },
  },
  'week-window': {
    title: 'Calendar week',
    description: 'Until the next local week.',
    fields: { calendar: 'A week.', weekStart: 'On which day it starts.', note },
  },
  'calendar-window': {
    title: 'Calendar window',
    description: 'Until the next local day, week (from Monday) or month.',
    fields: { calendar: 'A day, a week or a month.', note },
  },
  span: {
    title: 'Span',
    description: 'Some hours of some days, as a wall clock shows them.',
    fields: {
      days: 'On which days it starts; absent: the seven weekdays. Holidays only where "holidays" names a calendar.',
      from: 'Its first minute.',
      to: 'The first minute after it; before "from", it runs overnight.',
      note,
    },
  },
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
      expires,
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
  'reach-out': { title: 'Reach out', description: 'Reach out now, on this channel.', fields: decision },
  suppress: { title: 'Suppress', description: 'There is something to say, but not now.', fields: decision },
  wait: { title: 'Wait', description: 'Nothing calls for contact.', fields: decision },
  outreach: { title: 'Outreach', description: 'What a message is about.', fields: outreach },
  'issue-reply': { title: 'Reply', description: 'How an open issue is answered.', fields: reply },
  'decided-by': { title: 'Policy of a decision', description: 'Which policy decided.', fields: decidedBy },
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

/** Choices that have a name of their own; all others stand in their place. */
export const choices: Readonly<Record<string, Choice>> = {
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
  window: {
    title: 'Window',
    description: 'When a contact that was made is released, and stops counting; "ever": never.',
    shapes: { ever: true, rolling: true, days: true, week: true, calendar: true },
  },
  stance: {
    title: 'Stance',
    description: 'Which evidence may move us: none, what has happened, forecasts too; or by the first entry that matches.',
    shapes: { plain: true, hybrid: true },
  },
  decision: {
    title: 'Decision',
    description: 'What to do now, until when that holds, and why.',
    shapes: { 'reach-out': true, suppress: true, wait: true },
  },
}

/** What a file of cases is. */
export const cases: About = {
  title: 'Cases',
  description: 'Examples of what a policy should decide: situations, and what is expected of the decisions about them.',
}
