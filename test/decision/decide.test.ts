/** Which of several openings a decision takes, however little is between them. */
import type { GuardJson } from 'tactful'
import { describe, expect, it } from 'vitest'
import { ask } from '../laws/ask.js'
import { now, playing, policyWith, signal, situationWith } from '../small.js'

describe('of two openings the sooner counts, be it by a millisecond:', () => {
  const nearly: GuardJson = { kind: 'embargo', name: 'nearly over', to: '2026-11-25T12:00:00.001Z' }

  it('on the second channel, now', () => {
    expect(ask(policyWith({ guards: [{ ...nearly, on: { channels: ['email'] } }] }), situationWith())).toMatchObject({ kind: 'reach-out', channel: 'sms' })
  })

  it('on the second channel, later', () => {
    const guards: ReadonlyArray<GuardJson> = [nearly, { ...nearly, name: 'even then', on: { channels: ['email'] }, to: '2026-11-25T12:00:00.002Z' }]
    expect(ask(policyWith({ guards }), situationWith())).toMatchObject({ kind: 'suppress', channel: 'sms', until: '2026-11-25T12:00:00.001Z' })
  })

  it('of two matters that settle', () => {
    const signals = [signal({ topic: 'a' }), signal({ id: 's2', topic: 'b', at: '2026-11-25T11:00:00.001Z' })]
    expect(ask(playing({ settle: 'PT2H' }), situationWith({ signals }))).toMatchObject({ kind: 'wait', until: '2026-11-25T13:00:00.000Z' })
  })
})

describe('no play is about', () => {
  const idle = policyWith({ plays: [] })

  it('a signal that stands, from its very date on', () => {
    for (const at of ['2026-11-25T11:00:00Z', now])
      expect(ask(idle, situationWith({ signals: [signal({ at })] })).because).toEqual(['no-play'])
  })

  it('and none is asked for by a signal that is over or still to come', () => {
    for (const more of [{ expires: now }, { at: '2026-11-25T12:00:00.001Z' }])
      expect(ask(idle, situationWith({ signals: [signal(more)] })).because).toEqual(['no-signal'])
  })
})
