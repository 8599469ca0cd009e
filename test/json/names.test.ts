/** The names that a policy declares: all others are typos. */
import { describe, expect, it } from 'vitest'
import { anyNames, namesOf } from '../../src/json/names.js'
import { complaints } from './reading.js'

const names = namesOf({
  channels: ['email', 'sms'], inboundChannels: ['chat'], purposes: ['service'],
  plays: [{ name: 'late parcel' }, { note: 'without a name' }, 'no play'], calendars: { FR: [] },
})

describe('declared names', () => {
  it.each<readonly [kind: keyof typeof names, known: ReadonlyArray<string>, unknown: ReadonlyArray<string>, expected: string]>([
    ['channel', ['email', 'sms'], ['chat', 'EMAIL', ''], 'a channel'],
    ['eitherChannel', ['email', 'sms', 'chat'], ['fax'], 'a channel'],
    ['purpose', ['service'], ['marketing', 'constructor'], 'a purpose'],
    ['play', ['late parcel'], ['no play', '__proto__', 'undefined'], 'a play'],
    ['calendar', ['FR'], ['fr', '__proto__', 'toString'], 'a calendar'],
  ])('of a %s', (kind, known, unknown, expected) => {
    for (const given of known) expect(complaints(names[kind], given)).toEqual([])
    for (const given of [...unknown, 7])
      expect(complaints(names[kind], given)).toEqual([`this must be ${expected} that the policy declares, but is ${JSON.stringify(given)}.`])
  })

  it('are none, where a list that may be left out is', () => {
    const few = namesOf({ channels: ['email'] })
    expect(complaints(few.eitherChannel, 'email')).toEqual([])
    expect(complaints(few.eitherChannel, 'chat')).toHaveLength(1)
    expect(complaints(few.calendar, 'FR')).toHaveLength(1)
  })

  it('may be any, where the declaration itself is a mistake: one mistake is one problem', () => {
    const broken = namesOf({ channels: 'email', inboundChannels: 'chat', plays: {}, calendars: 'FR' })
    for (const kind of ['channel', 'eitherChannel', 'purpose', 'play', 'calendar'] as const) {
      expect(complaints(broken[kind], 'anything')).toEqual([])
      expect(complaints(broken[kind], '')).toEqual(['this must be a name (text that is not empty), but is "".'])
    }
    for (const policy of [null, [], 'policy', undefined]) expect(complaints(namesOf(policy).channel, 'anything')).toEqual([])
  })

  it('may be any channel of either direction, where one of the two lists is a mistake', () => {
    expect(complaints(namesOf({ channels: ['email'], inboundChannels: 'chat' }).eitherChannel, 'anything')).toEqual([])
  })

  it('are not a note among calendars', () => {
    const calendarsWith = (note: unknown) => namesOf({ calendars: { FR: [], note } }).calendar
    expect(complaints(calendarsWith('of the state'), 'note')).toHaveLength(1)
    expect(complaints(calendarsWith(['2026-12-25']), 'note')).toEqual([])
  })

  it('may be any calendar, where calendars are a list', () => {
    expect(complaints(namesOf({ calendars: [] }).calendar, 'FR')).toEqual([])
  })

  it('may be any, where there is no policy', () => {
    for (const kind of ['channel', 'eitherChannel', 'purpose', 'play', 'calendar'] as const)
      expect(complaints(anyNames[kind], 'anything')).toEqual([])
  })
})
