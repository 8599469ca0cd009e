/** Valid policies, small on average, written the way people write them. */
import type { PolicyJson } from 'tactful'
import fc from 'fast-check'
import { DateTime } from 'luxon'
import { authored, maybe, mostly, type Authored } from './authored.js'
import { calendar, guards, guardsOfKinds, type Kind } from './guard.js'
import { exemption, issueMatch, motiveMatch, oneOrSeveral, type Declared } from './match.js'
import { duration } from './moment.js'
import { bar, play, stance } from './play.js'
import type { Scene } from './scene.js'
import * as words from './vocabulary.js'

/** What policies declare: a list of variants, not every one there is, so that what is built from them is built once. */
export const declarations: ReadonlyArray<Declared> = [
  { channels: ['email'], inboundChannels: [], purposes: ['service'], plays: ['tell'] },
  { channels: ['email', 'sms'], inboundChannels: ['chat'], purposes: ['service', 'marketing'], plays: ['tell'] },
  { channels: ['sms', 'email'], inboundChannels: ['chat'], purposes: ['service'], plays: ['tell', 'warn'] },
  { channels: ['push', 'email', 'phone'], inboundChannels: ['chat', 'web'], purposes: ['marketing', 'advice', 'service'], plays: ['warn', 'tell'] },
  { channels: ['phone'], inboundChannels: ['web'], purposes: ['advice', 'service'], plays: ['ask', 'tell'] },
  { channels: ['email', 'push'], inboundChannels: [], purposes: ['service', 'advice'], plays: ['tell', 'ask', 'warn'] },
]

export const declared: fc.Arbitrary<Declared> = fc.constantFrom(...declarations)

/** Dates around the scene's change: holidays that fall into the period, their eves and the days after. */
const dates = (scene: Scene): fc.Arbitrary<ReadonlyArray<string>> => {
  const on = (days: number): string => DateTime.fromISO(scene.date).plus({ days }).toISODate() ?? scene.date
  return words.some([0, 1, -1, 2, 3, 5].map(on))
}

const holdout = (known: Declared) => authored({
  share: fc.constantFrom(0, 0.3, 0.5, 1),
  salt: fc.constantFrom('2026-q4', '', 'é\u{1F4E6}'),
  unless: maybe(40, exemption(motiveMatch(known))),
})

const reply = (name: string, known: Declared) => authored({
  name: fc.constant(name),
  when: oneOrSeveral(issueMatch(known)),
  handler: fc.constantFrom('self-service', 'automation', 'agent'),
  within: maybe(60, duration),
})

export interface PolicyOptions {
  /** Guards of these kinds alone, and at least one. */
  readonly kinds?: ReadonlyArray<Kind>
}

/** A policy of the given names. With a calendar, its guards may speak of holidays. */
export const policyOf = (scene: Scene, known: Declared, options: PolicyOptions = {}): fc.Arbitrary<PolicyJson> =>
  fc.constantFrom(false, false, true).chain(holidays => authored({
    tactful: fc.constant(1),
    id: fc.constant('random'),
    version: fc.constant('1'),
    channels: fc.constant(known.channels),
    inboundChannels: fc.constant(known.inboundChannels.length > 0 ? known.inboundChannels : undefined),
    purposes: fc.constant(known.purposes),
    horizon: mostly<string | undefined>([2, fc.constantFrom('P2D', 'P3D', 'P1DT12H')], [6, fc.constantFrom('P7D', 'P10D')],
      [1, fc.constantFrom('P30D', 'P90D', undefined)]),
    unknownZone: maybe(40, fc.constantFrom('closed', 'UTC', scene.zone, 'Europe/Paris')),
    calendars: holidays ? dates(scene).map(list => ({ [calendar]: list })) : fc.constant(undefined),
    stance: maybe(65, stance),
    bar: maybe(20, bar),
    predictedBar: maybe(20, bar),
    holdout: maybe(10, holdout(known)),
    plays: fc.tuple(...known.plays.map(name => play(name, known))),
    guards: options.kinds ? guardsOfKinds(scene, known, options.kinds, { holidays }) : maybe(92, guards(scene, known, '', 4, { holidays })),
    replies: maybe(30, fc.tuple(reply('first', known), reply('second', known)).map(list => list.slice(0, 2))),
  }).map(policy => policy as unknown as PolicyJson))

/** The names that a policy declares. */
export const namesOf = (policy: PolicyJson): Declared => {
  const { channels, inboundChannels, purposes, plays } = policy as unknown as Authored & Declared
  return { channels, inboundChannels: inboundChannels ?? [], purposes, plays: plays.map(one => (one as unknown as { name: string }).name) }
}
