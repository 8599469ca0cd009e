/** A policy goes back to JSON with its defaults written out, and reads as the same policy again. */
import { type Policy, type PolicyJson, compile, encodeDecision, encodePolicy, parsePolicy } from 'tactful'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { patience, runs } from '../arbitraries/runs.js'
import { varied } from '../arbitraries/story.js'
import { engineOf, known } from '../laws/ask.js'
import { policyWith } from '../small.js'
import { valid } from '../valid.js'

const policyOf = (json: unknown): Policy => valid(parsePolicy(json))

/** As it is written to a file. */
const written = (policy: Policy): unknown => JSON.parse(JSON.stringify(encodePolicy(policy)))

/** Every kind of guard, and whatever is written otherwise than it is kept. */
const full: PolicyJson = {
  $schema: './schema.json',
  tactful: 1, id: 'p', version: '1', channels: ['email', 'sms'], inboundChannels: ['chat'], purposes: ['service'],
  horizon: 'P30D', unknownZone: 'Europe/Paris', calendars: { FR: ['2026-12-25', '2027-01-01'] },
  stance: { hybrid: [{ when: [{ tags: ['sure'] }, { kinds: ['delay'] }], stance: 'predictive' }], otherwise: 'proactive' },
  bar: 0.4, predictedBar: 0.6,
  holdout: { share: 0.1, salt: 's', unless: { severityAtLeast: 'critical' } },
  plays: [{
    name: 'tell', when: { kinds: ['delay'] }, purpose: 'service', channels: ['sms'], priority: 2, bar: 0.5, predictedBar: 0.8, halfLife: 'PT12H',
    freshFor: 'P7D', settle: 'PT1H', lead: 'P1D', quietFor: 'P2D', heldBy: { topics: ['outage*'] }, absorbedBy: 'any-issue', again: 'never',
  }],
  guards: [
    { kind: 'cap', name: 'cap', atMost: 2, within: { rolling: 'P7D' }, counts: { channels: ['email', 'chat'], outcomes: 'any' }, each: ['topic'], zone: 'customer' },
    { kind: 'cap', name: 'days', atMost: 2, within: { days: 7 }, each: [], zone: 'Asia/Tokyo' },
    { kind: 'rest', name: 'rest', after: { outcomes: ['complained'] }, times: 2, inside: 'P1D', for: { calendar: 'week', weekStart: 'sun' }, each: [], zone: 'customer' },
    { kind: 'rest', name: 'month', after: {}, times: 1, for: { calendar: 'month' }, each: [], zone: 'customer' },
    { kind: 'open-hours', name: 'open', spans: [{ days: ['mon', 'holiday'], from: '09:00', to: '24:00' }], holidays: 'FR', zone: 'Europe/Paris' },
    { kind: 'quiet-hours', name: 'quiet', spans: [{ from: '21:00', to: '08:00' }], zone: 'customer' },
    { kind: 'opt-in', name: 'opt in', on: { channels: ['sms'], regions: ['FR'] }, unless: [{ plays: ['tell'] }, { topics: ['order*'] }], cites: 'Article 5', strength: 'law', asOf: '2026-01-01' },
    { kind: 'fatigue', name: 'fatigue', limit: 3, halfLife: 'P1D', weights: { email: 0.5, chat: 2 } },
    { kind: 'session', name: 'session', opens: { directions: ['inbound'] }, for: 'P1D', each: ['channel'] },
    { kind: 'embargo', name: 'embargo', from: '2026-12-24T00:00:00.000Z', to: '2026-12-27T00:00:00.000Z' },
    { kind: 'any-of', name: 'any of', guards: [{ kind: 'cap', name: 'inner', atMost: 1, within: 'ever', each: [], zone: 'customer' }] },
  ],
  replies: [{ name: 'faq', when: { topics: ['faq'] }, handler: 'automation', within: 'PT1H' }],
}

describe('a policy as JSON', () => {
  it('is what was written, where all was', () => {
    expect(written(policyOf(full))).toEqual(full)
  })

  it('has its defaults written out', () => {
    expect(written(policyOf(policyWith({ guards: [{ kind: 'rest', name: 'g', after: {}, for: 'ever' }] })))).toEqual({
      ...policyWith(),
      inboundChannels: [], horizon: 'P90D', unknownZone: 'closed', calendars: {}, stance: 'proactive', bar: 0.5, predictedBar: 0.7, replies: [],
      plays: [{ name: 'tell', when: {}, purpose: 'service', priority: 0, absorbedBy: 'same-topic', again: 'on-news' }],
      guards: [{ kind: 'rest', name: 'g', after: {}, times: 1, for: 'ever', each: [], zone: 'customer' }],
    })
  })

  it('reads as the same policy, and is written the same again', () => {
    for (const json of [full, policyWith()]) {
      const policy = policyOf(json)
      expect(policyOf(written(policy))).toEqual(policy)
      expect(written(policyOf(written(policy)))).toEqual(written(policy))
    }
  })

  it('decides and is written as before, whatever it says', () => {
    fc.assert(fc.property(varied, ({ policy, situation }) => {
      const json = written(policyOf(policy))
      const again = policyOf(json)
      expect(written(again)).toEqual(json)
      const decide = (engine: ReturnType<typeof compile>) => encodeDecision(engine.decide(known(situation)))
      expect(decide(compile(again))).toEqual(decide(engineOf(policy)))
    }), runs(500))
  }, patience)
})
