/** What does not fit does not compile: the types of parts, policies and composition. */
import type { PolicyJson } from 'tactful'
import { type Part, compose, plannedMaintenance, reactive, standard, telemarketing } from 'tactful/policies'
import { describe, expect, it } from 'vitest'

const small = {
  tactful: 1, id: 'p', version: '1', channels: ['email', 'phone'], inboundChannels: ['chat'], purposes: ['service', 'marketing'], plays: [],
} as const
type Small = Part<{ channel: 'email' | 'phone'; purpose: 'service' | 'marketing'; inbound?: 'chat' }>

describe('a part', () => {
  it('fits a policy that declares its words', () => {
    expect(compose(small, telemarketing(), plannedMaintenance({ channels: ['email'] }))._tag).toBe('Right')
    expect(compose(reactive(), standard({ ringing: ['sms', 'phone'] }))._tag).toBe('Right')
    const same: Small = telemarketing()
    expect(same).toEqual(telemarketing())
  })

  it('of a wrong channel does not compile', () => {
    // @ts-expect-error - the policy has no push
    expect(compose(small, plannedMaintenance({ channels: ['push'] }))._tag).toBe('Left')
    // @ts-expect-error - nor has it the channels that the play prefers; the policy must not choose them
    expect(compose(small, plannedMaintenance())._tag).toBe('Left')
  })

  it('of a wrong purpose does not compile', () => {
    // @ts-expect-error - the policy has no purpose `security`, which the limits let pass
    expect(compose(small, standard({ ringing: ['phone'] }))._tag).toBe('Left')
  })

  it('has no fields but its own, and no wrong options', () => {
    // @ts-expect-error - a typo in an option
    expect(telemarketing({ chanels: ['phone'] })).toEqual(telemarketing())
    // @ts-expect-error - a policy is no part
    expect(compose(small, reactive())._tag).toBe('Left')
  })

  it('written by hand is held to the words as well, however deep', () => {
    const deep: Small = {
      plays: [{ name: 'tell', when: {}, purpose: 'service', channels: ['email'] }],
      guards: [{
        kind: 'any-of', name: 'either', guards: [
          { kind: 'session', name: 'asked', opens: { channels: ['chat'] }, for: 'PT1H' },
          { kind: 'cap', name: 'one', atMost: 1, within: 'ever', on: { channels: ['email'] }, counts: { channels: 'any' } },
        ],
      }],
      replies: [{ name: 'chat', when: { channels: ['chat'] }, handler: 'agent' }],
    }
    expect(compose(small, deep)._tag).toBe('Right')
    const wrong: Small = {
      // @ts-expect-error - a purpose that the policy lacks
      plays: [{ name: 'tell', when: {}, purpose: 'advice' }],
      guards: [{
        kind: 'any-of', name: 'either', guards: [
          // @ts-expect-error - nobody is reached on an inbound channel
          { kind: 'opt-in', name: 'asked', on: { channels: ['chat'] } },
          // @ts-expect-error - no such channel
          { kind: 'cap', name: 'one', atMost: 1, within: 'ever', counts: { channels: ['fax'] } },
        ],
      }],
    }
    expect(compose(small, wrong)._tag).toBe('Left')
  })
})

describe('words that a strategy or a composed policy declares', () => {
  const counting = <const C extends string>(channel: C): { guards: [{ kind: 'cap'; name: 'c'; atMost: 1; within: 'ever'; counts: { channels: [C] } }] } =>
    ({ guards: [{ kind: 'cap', name: 'c', atMost: 1, within: 'ever', counts: { channels: [channel] } }] })

  it('hold for what is counted and for replies as well', () => {
    expect(compose(reactive(), counting('chat'))._tag).toBe('Right')
    // @ts-expect-error - no such channel, inbound or outbound
    expect(compose(reactive(), counting('fax'))._tag).toBe('Left')
    // @ts-expect-error - no such channel, inbound or outbound
    expect(compose(reactive(), { replies: [{ name: 'fax', when: { channels: ['fax'] }, handler: 'agent' }] })._tag).toBe('Left')
    const composed = compose(small, telemarketing())
    if (composed._tag === 'Left') throw new Error('no clash')
    expect(compose(composed.right, counting('chat'))._tag).toBe('Right')
    // @ts-expect-error - no such channel, inbound or outbound
    expect(compose(composed.right, counting('fax'))._tag).toBe('Left')
  })

  it('are all there are: who says nothing of inbound channels has none', () => {
    const outbound = { tactful: 1, id: 'p', version: '1', channels: ['email'], purposes: ['service'], plays: [] } as const
    // @ts-expect-error - nobody writes to us here
    expect(compose(outbound, counting('chat'))._tag).toBe('Left')
    // @ts-expect-error - no inbound channel in these words
    const part: Part<{ channel: 'email'; purpose: 'service' }> = counting('chat')
    expect(compose(small, part)._tag).toBe('Right')
  })
})

describe('what was composed', () => {
  it('declares the same words', () => {
    const composed = compose(small, telemarketing())
    if (composed._tag === 'Left') throw new Error('no clash')
    const channel: 'email' | 'phone' = composed.right.channels[0]!
    expect(channel).toBe('email')
    // @ts-expect-error - still no push
    expect(compose(composed.right, plannedMaintenance({ channels: ['push'] }))._tag).toBe('Left')
  })

  it('from a file is checked when it runs', () => {
    const file = JSON.parse(JSON.stringify(small)) as PolicyJson
    expect(compose(file, telemarketing())._tag).toBe('Right')
    expect(compose(file, plannedMaintenance())._tag).toBe('Left')
  })
})
