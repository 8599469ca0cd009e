/** What is wrong with a policy, in sentences. The places of all that can be wrong are in `test/vectors/problems`. */
import { parsePolicy } from 'tactful'
import { expect, it } from 'vitest'
import { problemsOf } from '../bad-input/whole.js'
import { policyWith } from '../small.js'

it.each([
  ['a channel in both directions', { inboundChannels: ['chat', 'email'] }, 'item 2 of "inboundChannels" must be a channel that is not among "channels", but is "email".'],
  ['a zone that is none', { unknownZone: 'Mars/Olympus' }, '"unknownZone" must be "closed" or an IANA time zone such as Europe/Paris, but is "Mars/Olympus".'],
])('%s', (_, more, sentence) => {
  expect(problemsOf(parsePolicy({ ...policyWith(), ...more })).map(({ message }) => message)).toEqual([sentence])
})
