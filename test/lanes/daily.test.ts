/** Hours that are the same every day open and close as the guard does, in zones of many sorts, when clocks change and when they do not. */
import { parsePolicy } from 'tactful'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Question } from '../../src/guard/question.js'
import { compileRule } from '../../src/guard/rule.js'
import { dailyOf, firstDaily } from '../../src/lanes/daily.js'
import { zoneOf } from '../../src/time/zone.js'
import { runs } from '../arbitraries/runs.js'
import { policyWith } from '../small.js'
import { instant } from '../time/calendar.js'
import { valid } from '../valid.js'

type Hours = { readonly kind: 'open-hours' | 'quiet-hours'; readonly spans: ReadonlyArray<{ readonly from: string; readonly to: string; readonly days?: ReadonlyArray<'mon'> }> }

const ruleOf = (hours: Hours & { readonly holidays?: string }) => {
  const { guards, calendars } = valid(parsePolicy(policyWith({ calendars: { some: ['2026-12-25'] }, guards: [{ name: 'hours', ...hours }] })))
  return compileRule(guards[0]!, calendars)
}

const times = ['00:00', '00:01', '01:30', '02:00', '02:30', '08:00', '21:00', '23:30', '23:59']
const zones = ['UTC', 'Europe/Paris', 'America/Sao_Paulo', 'America/Havana', 'Pacific/Apia', 'America/St_Johns', 'Australia/Lord_Howe', 'Antarctica/Troll', 'Asia/Gaza']
const around = ['2026-03-29T01:00Z', '2018-11-04T03:00Z', '2018-02-18T02:00Z', '2011-12-30T10:00Z', '2010-11-07T02:31Z', '2026-10-04T15:30Z', '1970-01-01T12:00Z', '2026-06-01T00:00Z']

describe('hours', () => {
  const drawn = fc.record({
    kind: fc.constantFrom('open-hours' as const, 'quiet-hours' as const),
    from: fc.constantFrom(...times),
    to: fc.constantFrom(...times.slice(1), '24:00'),
    zone: fc.constantFrom(...zones),
    date: fc.constantFrom(...around),
    minutes: fc.integer({ min: -700, max: 3000 }),
    beside: fc.constantFrom(0, -1, 1),
  }).filter(({ from, to }) => from !== to)

  it('that are the same every day open and close as the guard does', () => {
    fc.assert(fc.property(drawn, ({ kind, from, to, zone, date, minutes, beside }) => {
      const rule = ruleOf({ kind, spans: [{ from, to }] })
      const daily = dailyOf(rule.declared)
      if (daily === undefined) { expect([from, to]).toEqual(['00:00', '24:00']); return }
      const where = zoneOf(zone)!
      const at = instant(Math.max(0, Date.parse(date) + minutes * 60_000 + beside))
      const question = { facts: { zones: [where], horizon: instant(Infinity) } } as unknown as Question
      expect(firstDaily(where, at, daily.from, daily.to)).toBe(rule.opens(question, at))
      expect(firstDaily(where, at, daily.to, daily.from)).toBe(rule.closes(question, at))
    }), runs(5000))
  })

  it.each([
    [{ kind: 'open-hours', spans: [{ from: '08:00', to: '12:00' }, { from: '13:00', to: '17:00' }] }],
    [{ kind: 'open-hours', spans: [{ from: '08:00', to: '12:00', days: ['mon'] }] }],
    [{ kind: 'quiet-hours', spans: [{ from: '08:00', to: '12:00' }], holidays: 'some' }],
    [{ kind: 'quiet-hours', spans: [{ from: '00:00', to: '24:00' }] }],
  ] as const)('that are not the same every day are the guard’s: %j', (hours) => {
    expect(dailyOf(ruleOf(hours).declared)).toBeUndefined()
  })
})
