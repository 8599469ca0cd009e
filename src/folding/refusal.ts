/** Why a ledger refuses a contact, in words. */
import type { ReachOut } from '../decision/decision.js'
import type { Problem } from '../json/problem.js'
import type { Contact } from '../ledger/contact.js'

/** To reserve: the id is that of another contact. */
export const taken = (id: string): Problem => ({
  path: '/id',
  expected: 'an id that no contact has',
  received: JSON.stringify(id),
  message: `There is a contact ${JSON.stringify(id)} already: give each its own id.`,
})

/** To reserve: by now something else would be decided. */
export const overtaken = ({ outreach: { play, topic }, channel }: ReachOut): Problem => ({
  path: '',
  expected: 'a decision that still holds',
  received: 'one that was overtaken',
  message: `"${play}" about "${topic}" on ${channel} is not what would be decided now: ask again.`,
})

/** To confirm or release: there is no such reservation. */
export const notReserved = (id: string): Problem => ({
  path: '/id',
  expected: 'the id of a reserved contact',
  received: JSON.stringify(id),
  message: `No contact ${JSON.stringify(id)} is reserved: it is settled, forgotten, or never was.`,
})

/** To record: nobody can say which of two counts. */
export const ambiguous = ({ id }: Contact): Problem => ({
  path: '/rev',
  expected: 'a greater revision',
  received: `another contact ${JSON.stringify(id)} of the same revision and date`,
  message:
    `Contact ${JSON.stringify(id)} is known otherwise, with the same "rev" and "at": ` +
    'give the newer one a greater "rev".',
})

/** To record: the ledger can no longer say what counts in its place. */
export const inDoubtAbout = ({ id }: Contact): Problem => ({
  path: '',
  expected: 'a revision that takes nothing back for which others were forgotten',
  received: `contact ${JSON.stringify(id)}`,
  message:
    `Contact ${JSON.stringify(id)} no longer counts, and those before it, which now would, are forgotten: ` +
    'fold all contacts anew.',
})
