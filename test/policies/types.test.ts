import { compose, } from '../../src/policies/compose.js'
import { telemarketing } from '../../src/policies/limits/telemarketing.js'
import type { Part } from '../../src/policies/part.js'

const base = { tactful: 1, id: 'p', version: '1', channels: ['email'], inboundChannels: ['chat'], purposes: ['marketing'], plays: [] } as const
// @ts-expect-error - no phone
compose(base, telemarketing())
compose(base, telemarketing({ channels: ['email'] }))
compose({ tactful: 1, id: 'p', version: '1', channels: ['email', 'phone'], purposes: ['marketing'], plays: [] }, telemarketing())
const counting: Part<{channel: 'email', purpose: 'marketing', inbound: 'chat'}> = { guards: [{ kind: 'cap', name: 'x', atMost: 1, within: {rolling: 'P1D'}, counts: {channels: ['chat', 'email'], directions: 'any'}}]}
compose(base, counting)
const wrong: Part<{channel: 'email', purpose: 'marketing', inbound: 'chat'}> = { guards: [{ kind: 'any-of', name: 'y', guards: [{ kind: 'cap', name: 'x', atMost: 1, within: {rolling: 'P1D'}, on: {
  // @ts-expect-error - inbound
  channels: ['chat', 'email']}}]}]}
compose(base, wrong)
// @ts-expect-error - policy
compose(base, base)
