/** Contacts: what they say where they say little, and how they may be asked for. */
import { expect, it } from 'vitest'
import { Contact, ContactMatch } from '../../src/ledger/contact.js'
import { anyNames } from '../../src/json/names.js'
import { complaints, reading } from '../json/reading.js'

it('a contact was sent, about nothing that is known', () => {
  expect(reading(Contact, { id: 'k1', at: '1970-01-01T00:00:01Z', direction: 'inbound', channel: 'chat' })).toEqual({
    id: 'k1', rev: 0, at: 1000, direction: 'inbound', channel: 'chat', purpose: undefined, play: undefined, topics: [], outcome: 'sent', by: undefined,
  })
})

it('a match asks for any of a list, or for anything', () => {
  expect(complaints(ContactMatch(anyNames), { directions: 'any', by: ['agent'] })).toEqual([])
  expect(complaints(ContactMatch(anyNames), { by: 'agent' })).toEqual([
    '"by" must be "any", or a list of at least one, each one of automation, agent, but is "agent".',
  ])
})
