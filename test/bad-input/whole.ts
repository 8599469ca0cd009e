/** A policy and a situation that use every field there is, to be damaged one field at a time. */
import { type Decision, type Policy, type Problem, type Situation, compile, parsePolicy, parseSituation } from 'tactful'
import { valid } from '../valid.js'

export type Json = null | boolean | number | string | ReadonlyArray<Json> | { readonly [key: string]: Json }

const at = '2026-11-20T09:00:00Z'
const match = { topics: ['order-*'], segments: ['pro'], regions: ['FR'], severityAtLeast: 'low' }
const contacts = { channels: ['email'], purposes: 'any', plays: ['late parcel'], topics: ['x'], directions: ['outbound'], outcomes: ['sent'], by: ['agent'] }
const spans = [{ days: ['mon', 'holiday'], from: '21:00', to: '08:00' }]

export const policy: Json = {
  tactful: 1, id: 'p', version: '1', channels: ['email', 'sms'], inboundChannels: ['chat'], purposes: ['service'], horizon: 'P30D',
  unknownZone: 'Europe/Paris', calendars: { FR: ['2026-12-25'] }, stance: { hybrid: [{ when: { kinds: ['late'], ...match }, stance: 'predictive' }], otherwise: 'proactive' },
  bar: 0.5, predictedBar: 0.7, holdout: { share: 0.05, salt: 'q4', unless: { severityAtLeast: 'critical' } },
  plays: [{
    name: 'late parcel', when: { kinds: ['late'], topics: ['order-*'], evidence: ['observed'], tags: ['eta'] }, purpose: 'service', channels: ['sms'], priority: 3,
    bar: 0.4, predictedBar: 0.9, halfLife: 'P1D', freshFor: 'P7D', settle: 'PT1S', lead: 'P1D', quietFor: 'PT1H', heldBy: { kinds: ['fault'] },
    absorbedBy: 'any-issue', again: 'never',
  }],
  guards: [
    { kind: 'cap', name: 'cap', on: { channels: ['email'], purposes: ['service'], plays: ['late parcel'], ...match }, unless: match, cites: 'law', strength: 'law', asOf: '2026', atMost: 3, within: { calendar: 'week', weekStart: 'sun' }, counts: contacts, each: ['topic'], zone: 'UTC' },
    { kind: 'rest', name: 'rest', after: contacts, times: 2, inside: 'P1D', for: { days: 7 }, each: ['channel'] },
    { kind: 'quiet-hours', name: 'night', spans, holidays: 'FR' },
    { kind: 'fatigue', name: 'fatigue', limit: 2, halfLife: 'P3D', weights: { email: 1, chat: 0.5 }, counts: contacts },
    { kind: 'any-of', name: 'either', guards: [{ kind: 'opt-in', name: 'yes' }, { kind: 'session', name: 'talking', opens: contacts, for: 'PT24H', each: ['topic'] }] },
    { kind: 'embargo', name: 'embargo', from: at, to: '2026-12-01T00:00:00Z' },
  ],
  replies: [{ name: 'faq', when: { topics: ['x'], statuses: ['open'], channels: ['chat'], tags: ['t'] }, handler: 'agent', within: 'PT2H' }],
}

export const situation: Json = {
  now: '2026-11-22T09:00:00Z',
  customer: {
    id: 'c', zone: ['Europe/Paris'], regions: ['FR'], segments: ['pro'], prefers: ['sms'], reach: ['email', 'sms'],
    consents: [{ channel: 'sms', purpose: 'service', given: true, at, until: '2027-01-01T00:00:00Z' }],
    guards: [{ kind: 'cap', name: 'mine', atMost: 1, within: { rolling: 'P7D' } }],
  },
  signals: [{ id: 's', rev: 0, kind: 'late', topic: 'order-1', at, evidence: 'observed', severity: 'high', likelihood: 0.9, relevance: 1, tags: ['eta'], impact: at, expires: '2026-12-01T00:00:00Z', clears: false }],
  issues: [{ id: 'i', rev: 1, topic: 'x', status: 'open', at, severity: 'low', channel: 'email', tags: ['t'] }],
  contacts: [{ id: 'k', rev: 2, at, direction: 'outbound', channel: 'email', purpose: 'service', play: 'late parcel', topics: ['order-1'], outcome: 'delivered', by: 'agent' }],
}

/** Where a value stands. */
export type Place = ReadonlyArray<string | number>

export const pointer = (place: Place): string => place.map((key) => `/${String(key)}`).join('')

/** Every place below, with the value that stands there. */
export const placesIn = (json: Json, place: Place = []): ReadonlyArray<readonly [Place, Json]> => {
  if (typeof json !== 'object' || json === null) return [[place, json]]
  const below: ReadonlyArray<readonly [string | number, Json]> = Array.isArray(json) ? json.map((item: Json, i) => [i, item] as const) : Object.entries(json)
  return [[place, json], ...below.flatMap(([key, value]) => placesIn(value, [...place, key]))]
}

/** The JSON with something else at a place; with `undefined`, without what stands there. */
export const replaced = (json: Json, [key, ...rest]: Place, value: unknown): unknown => {
  if (key === undefined) return value
  const copy = structuredClone(json) as Record<string | number, Json>
  const changed = replaced(copy[key] ?? null, rest, value)
  if (changed === undefined) Reflect.deleteProperty(copy, key)
  else copy[key] = changed as Json
  return copy
}

/** The problems of a policy or a situation: none, where it is valid. */
export const problemsOf = (parsed: { readonly _tag: 'Left'; readonly left: ReadonlyArray<Problem> } | { readonly _tag: 'Right' }): ReadonlyArray<Problem> =>
  parsed._tag === 'Left' ? parsed.left : []

export const policyOf = (json: unknown): Policy => valid(parsePolicy(json))
export const situationOf = (json: unknown): Situation => valid(parseSituation(json))
export const decide = (policyJson: unknown, situationJson: unknown): Decision => compile(policyOf(policyJson)).decide(situationOf(situationJson))
