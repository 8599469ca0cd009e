/** Policies and situations of any size, to see how time grows with each. */
import type { PolicyJson, SituationJson } from '../../src/index.js'

export interface Size {
  /** Kinds of signal, each the business of some plays: with one kind, every play fits every signal. */
  readonly kinds?: number
  readonly plays: number
  readonly guards: number
  readonly channels: number
  readonly signals: number
  readonly contacts: number
}

const many = <A>(count: number, of: (i: number) => A): ReadonlyArray<A> => Array.from({ length: count }, (_, i) => of(i))

type Guard = NonNullable<PolicyJson['guards']>[number]

/** Four kinds in turn. None is closed at noon but the first, if nothing is to be open. */
const guardOf = (open: boolean) => (i: number): Guard => {
  const name = `guard ${i}`
  const within = { rolling: 'P7D' }
  if (i === 0) return { kind: 'cap', name, atMost: open ? 1000 : 1, within: { rolling: 'P3D' } }
  if (i % 4 === 1) return { kind: 'cap', name, atMost: 100 + i, within, each: ['topic'] }
  if (i % 4 === 2) return { kind: 'rest', name, after: { outcomes: ['complained'] }, for: within }
  if (i % 4 === 3) return { kind: 'quiet-hours', name, spans: [{ from: '21:00', to: '08:00' }] }
  return { kind: 'cap', name, atMost: 1000 + i, within }
}

/** Every guard is about every play and channel. */
export const policyOf = ({ kinds = 1, plays, guards, channels }: Size, open: boolean): PolicyJson => ({
  tactful: 1,
  id: 'sized',
  version: '1',
  channels: many(channels, (i) => `channel-${i}`),
  purposes: ['service'],
  plays: many(plays, (i) => ({ name: `play ${i}`, when: { kinds: [`kind ${i % kinds}`] }, purpose: 'service', priority: i % 10, again: 'always' })),
  guards: many(guards, guardOf(open)),
})

const hour = 3_600_000
const noon = Date.UTC(2026, 10, 22, 12)
const iso = (at: number) => new Date(at).toISOString()

/** A contact every ten hours, so that a longer history reaches further back. */
export const situationOf = ({ kinds = 1, channels, signals, contacts }: Size, i: number): SituationJson => ({
  now: iso(noon + i * 1000),
  customer: { id: `c-${i}`, zone: 'Europe/Paris' },
  signals: many(signals, (j) => ({ id: `s-${j}`, kind: `kind ${j % kinds}`, topic: `topic-${j}`, at: iso(noon - (j + 1) * hour) })),
  contacts: many(contacts, (j) => ({
    id: `k-${j}`,
    at: iso(noon - (contacts - j) * 10 * hour),
    direction: 'outbound',
    channel: `channel-${j % channels}`,
    purpose: 'service',
    topics: [`topic-${j % 7}`],
  })),
})
