/** Situations reach all that can happen under every limit of the catalogue, for a team that says what it is about. */
import type { PolicyJson } from 'tactful'
import { type Entry, type Part, catalogue, channels, purposes } from 'tactful/policies'
import { expect, it } from 'vitest'
import { patience } from '../arbitraries/runs.js'
import { composed } from '../policies/composed.js'
import { parsed } from './parsed.js'
import { expected, unreached } from './reach.js'

const limits = catalogue.filter(({ kind }) => kind === 'limit')

/** The calendars that limits of the catalogue name, and leave to the team. */
const calendars = Object.fromEntries(['AU', 'CO', 'ES', 'FR', 'IT', 'ZA'].map((country) => [country, ['2026-12-25']]))

/** A team that says all that the limit is about, wherever it holds, and something else by email. */
const under = ({ name, part }: Entry): PolicyJson => {
  const about = new Set(['service', ...(part.guards ?? []).flatMap(({ on }) => on?.purposes ?? [])])
  const plays = [...about].map((purpose) => ({ name: purpose, when: { kinds: [purpose] }, purpose }))
  const named = channels.filter((channel) => channel === 'email' || JSON.stringify(part).includes(`"${channel}"`))
  const team: PolicyJson = { tactful: 1, id: name, version: '1', channels: named, inboundChannels: ['chat', 'web'], purposes, calendars, plays }
  return composed(team, part as Part)
}

it.each(limits.map((limit) => [limit.name, under(limit)] as const))('all that can happen under %s', (_, policy) => {
  expect(unreached(parsed(policy), expected(policy), 10_000, 1)).toEqual([])
}, patience)
