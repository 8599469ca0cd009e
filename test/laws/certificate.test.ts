/** A law about explanations: whoever asks only what a path names, arrives where it leads. */
import { encodeExplanation, type ExplanationJson } from 'tactful'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { patience, runs } from '../arbitraries/runs.js'
import { varied, type Story } from '../arbitraries/story.js'
import { ask, askAt, engineOf, firstContact, known, moment } from './ask.js'
import { lookout } from './lookout.js'
import { narrowed } from './narrow.js'
import { reduced } from './reduced.js'

type Route = NonNullable<ExplanationJson['next']>

/** From now to the opening without a gap, and every hop with a reason; what never opens has hops to the horizon. */
const isContiguous = ({ path, opening }: Route, now: string): void => {
  expect([now, ...path.map(({ to }) => to)]).toEqual([...path.map(({ from }) => from), opening])
  for (const { from, to, because } of path) {
    expect(because.length).toBeGreaterThan(0)
    expect(moment(to)).toBeGreaterThan(moment(from))
  }
}

/** The path, re-run with only what it names; and every hop, with only what that hop names. */
const checks = (route: Route, { policy, situation }: Story): void => {
  const alone = narrowed(policy, route.play, route.topic, route.channel)
  const certified = reduced(alone, situation, route.path.flatMap(({ because }) => because))
  expect(firstContact(ask(certified.policy, certified.situation)), JSON.stringify(route)).toBe(moment(route.opening))
  for (const { from, to, because } of route.path) {
    const hop = reduced(alone, situation, because)
    const found = firstContact(askAt(engineOf(hop.policy), hop.situation, moment(from)))
    if (to !== null) expect(found, `${from}: ${because.join()}`).toBeGreaterThanOrEqual(moment(to))
    else expect(found, `${from}: ${because.join()}`).toBeGreaterThan(lookout({ policy, situation }))
  }
}

describe('explanations', () => {
  /** Of every candidate on every channel, and of the way to `until`. */
  it('Certificates check', () => {
    fc.assert(fc.property(varied, (told) => {
      const { policy, situation } = told
      const engine = engineOf(policy)
      const { decision, outreaches, next } = encodeExplanation(engine.explain(known(situation)))
      expect(decision).toEqual(ask(policy, situation))
      for (const route of next === null ? outreaches : [...outreaches, next]) {
        isContiguous(route, decision.at)
        checks(route, told)
      }
      if (decision.kind !== 'reach-out') expect(next?.opening ?? null).toBe(decision.until)
    }), runs(1000, 30))
  }, patience)

  /** A route opens when a policy that can do nothing else first reaches out, and the decision takes the earliest. */
  it('every opening in the table is tight', () => {
    fc.assert(fc.property(varied, ({ policy, situation }) => {
      const { decision, outreaches } = encodeExplanation(engineOf(policy).explain(known(situation)))
      for (const { play, topic, channel, opening, guards } of outreaches) {
        expect(firstContact(ask(narrowed(policy, play, topic, channel), situation))).toBe(moment(opening))
        expect(moment(opening)).toBeGreaterThanOrEqual(firstContact(decision))
        const closed = guards.flatMap(guard => (guard.applies && !guard.open ? [guard.name] : []))
        expect(closed.length > 0).toBe(opening !== decision.at)
        if (decision.kind === 'suppress' && decision.outreach?.play === play && decision.outreach.topic === topic && decision.channel === channel)
          expect(decision.because).toEqual([...new Set(closed)])
      }
    }), runs(600, 30))
  }, patience)
})
