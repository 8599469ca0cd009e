/** A need is what a policy asks of past contacts: which, kept apart by what, how many of the latest, for how long. */
import type { Contact, ContactMatch, Each } from '../ledger/contact.js'
import { lookOf } from '../signal/match.js'

/** How much is asked for, of each group of contacts. */
export interface Extent {
  /** So many of the latest; all of them, where it is infinite. */
  readonly room: number
  /** So long after its date a contact may be asked for, in milliseconds. */
  readonly lasts: number
  /** So far apart two contacts must be, in milliseconds, that the later one surely counts for longer. */
  readonly margin: number
}

/** What is asked of past contacts. */
export interface Need extends Extent {
  /** The same key, the same contacts: those that are meant, kept apart by the same. */
  readonly key: string
  readonly means: (contact: Contact) => boolean
  /** The groups that the contact belongs to. */
  readonly groups: (contact: Contact) => ReadonlyArray<string>
  /** What is looked at, besides direction, channel and outcome. */
  readonly looks: ReadonlyArray<string>
}

/** A short name for a text: two hashes of 32 bits (FNV-1a, from two beginnings). */
const digest = (words: string): string =>
  [0x811c9dc5, 0x01000193]
    .map((basis) => [...words].reduce((hash, letter) => Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193), basis))
    .map((hash) => (hash >>> 0).toString(36))
    .join('')

const sorted = (listed: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(listed)].sort()

/** One need, named after all that it depends on. A contact that lacks what is kept apart has a group of its own. */
export const needOf = (
  role: string,
  match: ContactMatch,
  each: Each,
  means: Need['means'],
  extent: Extent,
): Need => {
  const asked = Object.entries(match).filter(([field, of]) => field !== 'note' && of !== undefined && of !== 'any')
  const dimensions = sorted(each) as Each
  const looksAt = dimensions.map((dimension) => lookOf(`${dimension}s`))
  const words = asked
    .map(([field, of]) => [field, sorted(of as ReadonlyArray<string>)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    ...extent,
    means,
    key: digest(JSON.stringify([role, words, dimensions])),
    looks: [...asked.map(([field]) => field), ...dimensions.map((dimension) => `${dimension}s`)],
    groups: (contact) =>
      looksAt.reduce<ReadonlyArray<string>>(
        (groups, look) => {
          const value = look(contact) ?? [null]
          const values = new Set<string | null>(typeof value === 'string' ? [value] : value) // it may list one twice
          return groups.flatMap((group) => [...values].map((one) => JSON.stringify([group, one])))
        },
        [''],
      ),
  }
}

/** Of two needs of the same contacts, what satisfies both. */
export const both = (a: Need, b: Need): Need => ({
  ...a,
  room: Math.max(a.room, b.room),
  lasts: Math.max(a.lasts, b.lasts),
  margin: Math.max(a.margin, b.margin),
})
