/** Words for windows and spans. */
import { type Choice, type Words, note } from '../about.js'

export const timeWords: Readonly<Record<string, Words>> = {
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
}

export const timeChoices: Readonly<Record<string, Choice>> = {
  window: {
    title: 'Window',
    description: 'When a contact that was made is released, and stops counting; "ever": never.',
    shapes: { ever: true, rolling: true, days: true, week: true, calendar: true },
  },
}
