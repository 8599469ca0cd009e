/** Hours: contact only inside some spans of the local day (`open-hours`), or only outside them (`quiet-hours`). */
import type * as t from 'io-ts'
import { checked } from '../json/check.js'
import { someOf } from '../json/list.js'
import type { Names } from '../json/names.js'
import { closed, defaulting, optional, own } from '../json/record.js'
import { oneOf } from '../json/scalar.js'
import type { LocalDate } from '../time/date.js'
import { type Instant, never } from '../time/instant.js'
import { Span, type Timetable, timetable } from '../time/span.js'
import { type Zone, wallAt, widest } from '../time/zone.js'
import { type Guard, allOf, nowhen } from './guard.js'
import type { Leaf } from './leaf.js'
import type { Question } from './question.js'
import { guardFields } from './scope.js'
import { GuardZone, zonesFor } from './where.js'

const hoursFields = (names: Names) => ({
  ...guardFields(names),
  spans: someOf(Span),
  holidays: optional(names.calendar),
  zone: defaulting(GuardZone, 'customer'),
})

/** Days that only a calendar can tell are named only where there is one. */
const holidaysKnown = (json: unknown) => {
  const spans = own(json, 'spans')
  if (own(json, 'holidays') !== undefined || !Array.isArray(spans)) return []
  return spans.flatMap((span, i) => {
    const days = own(span, 'days')
    return (Array.isArray(days) ? days : []).flatMap((day, j) =>
      day === 'holiday' || day === 'holiday-eve'
        ? [{ at: ['spans', `${i}`, 'days', `${j}`], expected: 'a weekday: "holidays" names no calendar' }]
        : [],
    )
  })
}

/** Open hours in JSON. On a holiday only the spans that name holidays are open. */
export const OpenHours = (names: Names) =>
  checked(closed({ kind: oneOf('open-hours'), ...hoursFields(names) }), holidaysKnown)
export type OpenHours = t.TypeOf<ReturnType<typeof OpenHours>>

/** Quiet hours in JSON. On a holiday the spans that name holidays are quiet too. */
export const QuietHours = (names: Names) =>
  checked(closed({ kind: oneOf('quiet-hours'), ...hoursFields(names) }), holidaysKnown)
export type QuietHours = t.TypeOf<ReturnType<typeof QuietHours>>

/** The calendars of a policy: local dates by name. */
export type Calendars = ReadonlyMap<string, ReadonlyArray<LocalDate>>

/**
 * The first instant, not earlier, at which the zone's wall clock is in the timetable, or is not. Inside one offset
 * the wall runs straight; at a change of clocks it is read anew.
 */
const seek = (table: Timetable, zone: Zone, covered: boolean, at: Instant): Instant => {
  for (let t = at; t < never;) {
    const { until, offset } = zone.offsetAt(t)
    const wall = table(t + offset, covered)
    if (wall - offset < until) return (wall - offset) as Instant
    // Once clocks can no longer be set back behind where we looked, none shows that wall time before it comes; until
    // then, they may even show the last holiday again.
    t = (until - t > widest ? Math.max(until, wall - widest) : until) as Instant
  }
  return never
}

/** Open hours are open while the wall clock shows a time in a span, quiet hours while it shows a time in none. */
export const hours = ({ kind, spans, holidays, zone }: OpenHours | QuietHours, calendars: Calendars): Leaf => {
  const quiet = kind === 'quiet-hours'
  const dates = calendars.get(holidays ?? '') ?? [] // no calendar has an empty name
  const table = timetable(spans, new Set(dates), quiet)
  const openIn = (where: Zone): Guard => ({
    opens: (at) => seek(table, where, !quiet, at),
    closes: (at) => seek(table, where, quiet, at),
  })
  /** Of several clocks, or none, all must agree. */
  const agreed = (zones: ReadonlyArray<Zone>, question: Question): Guard =>
    zones.length === 0 ? nowhen : allOf(zones.map(openIn), question.facts.horizon)
  return {
    settles: false,
    opens: (question, at) => {
      const zones = zonesFor(zone, question)
      return zones.length === 1 ? seek(table, zones[0]!, !quiet, at) : agreed(zones, question).opens(at)
    },
    closes: (question, at) => agreed(zonesFor(zone, question), question).closes(at),
    observed: (question) => ({
      clocks: zonesFor(zone, question).map((where) => ({
        zone: where.name,
        local: wallAt(where, question.facts.now),
      })),
    }),
  }
}
