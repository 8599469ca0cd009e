/** The search on lanes finds what the search through all phases finds: openings, closings, and what is closed. */
import { parsePolicy, parseSituation } from 'tactful'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask } from '../../src/decision/asked.js'
import { prepare } from '../../src/decision/prepared.js'
import { thorough } from '../../src/decision/ways.js'
import { laned } from '../../src/lanes/lane.js'
import { searching } from '../../src/lanes/search.js'
import type { Instant } from '../../src/time/instant.js'
import { apart } from '../arbitraries/apart.js'
import { patience, runs } from '../arbitraries/runs.js'
import { type Story, varied } from '../arbitraries/story.js'
import { complete, referenced, rich } from '../generated/agreement.js'
import { policyWith, signal, situationWith } from '../small.js'
import { valid } from '../valid.js'

/** Of each motive: up to the horizon, and up to just before, at and after the moment that is found. */
const agree = ({ policy, situation }: Story): void => {
  const prepared = laned(prepare(valid(parsePolicy(policy))))
  const asked = ask(prepared, valid(parseSituation(situation)))
  const { now, horizon, candidates, pending } = asked
  const onLanes = searching(prepared)(asked)
  for (const motive of [...candidates, ...pending]) {
    const best = thorough.soonest(asked, motive, horizon)
    const found = best === undefined ? [] : [-1, 0, 1].map((beside) => best.opens + beside)
    for (const latest of [now, horizon, ...found].filter((it) => it <= horizon) as Array<Instant>)
      expect(onLanes.soonest(asked, motive, latest)).toEqual(thorough.soonest(asked, motive, latest))
    if (best?.opens === now) expect(onLanes.closing(asked, motive, best.way)).toBe(thorough.closing(asked, motive, best.way))
    else if (candidates.includes(motive)) expect(onLanes.closedOn(asked, motive, best)).toEqual(thorough.closedOn(asked, motive, best))
  }
}

describe('on lanes as through all phases', () => {
  it.each<readonly [title: string, stories: fc.Arbitrary<Story>, times: number]>([
    ['in stories of all sorts', varied, 2000],
    ['where contacts are kept apart', apart, 400],
    ['by policies that have everything', fc.oneof(rich, complete), 1500],
    ['by the reference policy', referenced, 500],
  ])('%s', (_, stories, times) => { fc.assert(fc.property(stories, agree), runs(times)) }, patience)

  it('where hours close as a phase ends, and do not apply in the next', () => {
    const guards = [{ kind: 'quiet-hours', name: 'night', spans: [{ from: '21:00', to: '08:00' }], unless: { severityAtLeast: 'critical' } }] as const
    const signals = [signal(), signal({ id: 's2', at: '2026-11-25T21:00:00Z', severity: 'critical' })]
    agree({ policy: policyWith({ guards }), situation: situationWith({ signals }) })
  })
})
