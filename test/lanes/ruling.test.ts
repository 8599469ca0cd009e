/** What is still to be asked of a rule when play, channel and severity are known. */
import { type GuardJson, parsePolicy } from 'tactful'
import { expect, it } from 'vitest'
import { prepare } from '../../src/decision/prepared.js'
import type { OutreachKind } from '../../src/guard/scope.js'
import { rulingOf } from '../../src/lanes/ruling.js'
import { policyWith } from '../small.js'
import { valid } from '../valid.js'

const kind: OutreachKind = { play: 'tell', purpose: 'service', channel: 'email', severity: 'high' }

const rulingsOf = (scope: Pick<GuardJson, 'on' | 'unless'>, about = kind, place = 0) => {
  const guard = { kind: 'cap', name: 'cap', atMost: 1, within: { rolling: 'P1D' }, ...scope } as GuardJson
  return rulingOf(prepare(valid(parsePolicy(policyWith({ guards: [guard] })))).rules[1]!, place, about)
}

const stillAsked = (scope: Pick<GuardJson, 'on' | 'unless'>) => rulingsOf(scope).map((ruling) => JSON.parse(JSON.stringify(ruling.scope)) as unknown)

it.each<readonly [Pick<GuardJson, 'on' | 'unless'>, ReadonlyArray<unknown>]>([
  [{}, [{ on: {} }]],
  [{ on: { channels: ['email'], plays: ['tell'], purposes: ['service'], severityAtLeast: 'high' } }, [{ on: {} }]],
  [{ on: { channels: ['email'], topics: ['order-*'], segments: ['pro'], regions: ['fr'] } }, [{ on: { topics: ['order-*'], segments: ['pro'], regions: ['fr'] } }]],
  [{ on: { channels: ['sms'] } }, []],
  [{ on: { purposes: ['marketing'] } }, []],
  [{ on: { severityAtLeast: 'critical' } }, []],
  [{ unless: { channels: ['sms'] } }, [{ on: {} }]],
  [{ unless: [{ channels: ['sms'] }, { topics: ['order-*'] }] }, [{ on: {}, unless: [{ topics: ['order-*'] }] }]],
  [{ unless: { severityAtLeast: 'high' } }, []],
  [{ unless: [{ topics: ['order-*'] }, { plays: ['tell'] }] }, []],
])('of %j it is still asked %j', (scope, expected) => { expect(stillAsked(scope)).toEqual(expected) })

it('has the key of another ruling of the same rule, where the same is asked', () => {
  const keyOf = (about: OutreachKind, place = 0) => rulingsOf({ unless: { channels: ['sms'], topics: ['order-*'] } }, about, place)[0]!.key
  expect(keyOf({ ...kind, severity: 'low', play: 'another' })).toBe(keyOf(kind))
  expect(keyOf({ ...kind, channel: 'sms' })).not.toBe(keyOf(kind))
  expect(keyOf(kind, 1)).not.toBe(keyOf(kind))
})
