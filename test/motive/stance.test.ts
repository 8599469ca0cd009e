/** Which evidence the stance lets move us: for each signal by the first entry that matches it, in doubt by the weakest. */
import type { PolicyJson, SituationJson } from 'tactful'
import { describe, expect, it } from 'vitest'
import { Stance } from '../../src/motive/stance.js'
import { complaints } from '../json/reading.js'
import { ask } from '../laws/ask.js'
import { now, policyWith, signal, situationWith } from '../small.js'

type StanceJson = NonNullable<PolicyJson['stance']>
type Evidence = NonNullable<NonNullable<SituationJson['signals']>[number]['evidence']>

const moves = (stance: StanceJson, evidence: Evidence, customer: SituationJson['customer'] = { id: 'c-1' }): boolean =>
  ask(policyWith({ stance }), situationWith({ customer, signals: [signal({ evidence })] })).kind === 'reach-out'

describe('a stance', () => {
  it.each<readonly [stance: StanceJson, moved: ReadonlyArray<boolean>]>([
    ['reactive', [false, false, false]],
    ['proactive', [true, true, false]],
    ['predictive', [true, true, true]],
    [{ hybrid: [], otherwise: 'proactive' }, [true, true, false]],
    [{ hybrid: [{ when: { evidence: ['predicted'] }, stance: 'predictive' }, { when: {}, stance: 'predictive' }], otherwise: 'proactive' }, [true, true, true]],
    [{ hybrid: [{ when: { kinds: ['delay'] }, stance: 'reactive' }, { when: {}, stance: 'predictive' }], otherwise: 'predictive' }, [false, false, false]],
    [{ hybrid: [{ when: { kinds: ['outage'] }, stance: 'reactive' }], otherwise: 'predictive' }, [true, true, true]],
  ])('%j lets move us what is observed, voiced, predicted: %j', (stance, moved) => {
    expect((['observed', 'voiced', 'predicted'] as const).map((evidence) => moves(stance, evidence))).toEqual(moved)
  })

  it('is a reason to wait from the very date of a signal on, not before', () => {
    const because = (at: string) => ask(policyWith(), situationWith({ signals: [signal({ at, evidence: 'predicted' })] })).because
    expect(because(now)).toEqual(['stance'])
    expect(because('2026-11-25T12:00:00.001Z')).toEqual(['no-signal'])
  })

  it('is in doubt the weakest that it may be', () => {
    const stance: StanceJson = { hybrid: [{ when: { regions: ['FR'] }, stance: 'reactive' }, { when: {}, stance: 'predictive' }], otherwise: 'predictive' }
    expect(moves(stance, 'observed', { id: 'c-1', regions: ['DE'] })).toBe(true)
    expect(moves(stance, 'observed', { id: 'c-1', regions: ['FR'] })).toBe(false)
    expect(moves(stance, 'observed')).toBe(false)
    expect(moves({ ...stance, hybrid: stance.hybrid.slice(0, 1) }, 'observed')).toBe(false)
  })

  it.each<readonly [json: unknown, complaint: string]>([
    ['bold', 'this must be reactive, proactive, predictive, or { "hybrid": […], "otherwise": … }, but is "bold".'],
    [7, 'this must be reactive, proactive, predictive, or { "hybrid": […], "otherwise": … }, but is 7.'],
    [null, 'this must be reactive, proactive, predictive, or { "hybrid": […], "otherwise": … }, but is null.'],
    [{ hybrid: [] }, '"otherwise" is missing: it must be one of reactive, proactive, predictive.'],
  ])('is not %j', (json, complaint) => {
    expect(complaints(Stance, json)).toEqual([complaint])
  })
})
