/** Contacts as bytes: what a page of a book keeps of a customer. Dates are differences, names are numbers. */
import { type Contact, outcomes } from '../ledger/contact.js'
import type { Instant } from '../time/instant.js'
import { type Numbered, numbered, placeOf } from './numbered.js'
import { lastDate } from './row.js'

/** Names by number: of channels, purposes, plays and topics. */
export type Words = Numbered<string>

/** Names in this order. */
export const wordsOf = (list: ReadonlyArray<string>): Words => numbered(list, (word) => word)

/** The number of a name; a new one, where it has none. */
export const numberOf = (words: Words, word: string): number => placeOf(words, word, word)

/** Seven bits a byte, the lowest first; the highest bit says that there are more. Whole numbers up to 2⁵³ − 1. */
const putNumber = (bytes: Array<number>, number: number): void => {
  let left = number
  while (left >= 128) {
    bytes.push((left % 128) + 128)
    left = Math.floor(left / 128)
  }
  bytes.push(left)
}

/** An id, unit by unit: bytes of UTF-8 would take ids for one another that are no proper text. */
const bytesOf = (id: string): ReadonlyArray<number> => {
  const bytes: Array<number> = []
  for (let i = 0; i < id.length; i += 1) putNumber(bytes, id.charCodeAt(i))
  return bytes
}

const directions = ['outbound', 'inbound'] as const
const authors = [undefined, 'automation', 'agent'] as const

/** The bits of a contact's first number: what is there that mostly is not; then where each field begins. */
const [hasRev, hasPurpose, hasPlay, isRead] = [1, 2, 4, 64]
const [directionAt, authorAt, outcomeAt] = [3, 4, 7]

/** The contacts, oldest first, those marked at which a decision looks. */
export const pack = (
  contacts: ReadonlyArray<Contact>,
  words: Words,
  looksAt: (contact: Contact) => boolean,
): Uint8Array => {
  const bytes: Array<number> = []
  let before = 0
  for (const contact of contacts) {
    const { id, rev, at, direction, channel, purpose, play, topics, outcome, by } = contact
    putNumber(
      bytes,
      (rev > 0 ? hasRev : 0) |
        (purpose === undefined ? 0 : hasPurpose) |
        (play === undefined ? 0 : hasPlay) |
        (looksAt(contact) ? isRead : 0) |
        (directions.indexOf(direction) << directionAt) |
        (authors.indexOf(by) << authorAt) |
        (outcomes.indexOf(outcome) << outcomeAt),
    )
    putNumber(bytes, at - before)
    before = at
    const name = bytesOf(id)
    putNumber(bytes, name.length)
    for (const byte of name) bytes.push(byte)
    putNumber(bytes, numberOf(words, channel))
    putNumber(bytes, topics.length)
    for (const topic of topics) putNumber(bytes, numberOf(words, topic))
    if (rev > 0) putNumber(bytes, rev)
    if (purpose !== undefined) putNumber(bytes, numberOf(words, purpose))
    if (play !== undefined) putNumber(bytes, numberOf(words, play))
  }
  return Uint8Array.from(bytes)
}

/** Whether what was unpacked can be a contact: bytes that nobody packed may be anything. */
export const isSound = ({ at, rev, channel, topics, outcome }: Contact): boolean =>
  Number.isSafeInteger(rev) &&
  at <= lastDate &&
  [channel, outcome, ...topics].every((word: string | undefined) => word !== undefined)

/** Adds the contacts between two places; for a decision, only those that it looks at, without ids. */
export const unpack = (
  bytes: Uint8Array,
  from: number,
  to: number,
  { list }: Words,
  forDecision: boolean,
  contacts: Array<Contact> = [],
): ReadonlyArray<Contact> => {
  let place = from
  const number = (): number => {
    let sum = 0
    let unit = 1
    let byte = bytes[place]!
    place += 1
    while (byte >= 128) {
      sum += (byte - 128) * unit
      unit *= 128
      byte = bytes[place]!
      place += 1
    }
    return sum + byte * unit
  }
  let at = 0
  while (place < to) {
    const head = number()
    at += number()
    const named = Math.min(number() + place, to)
    let id = ''
    if (forDecision) place = named
    else while (place < named) id += String.fromCharCode(number())
    const channel = list[number()]!
    const topics: Array<string> = []
    for (let left = number(); left > 0 && place < to; left -= 1) topics.push(list[number()]!)
    const rev = head & hasRev ? number() : 0
    const purpose = head & hasPurpose ? list[number()] : undefined
    const play = head & hasPlay ? list[number()] : undefined
    if (forDecision && !(head & isRead)) continue
    contacts.push({
      id,
      rev,
      at: at as Instant,
      direction: directions[(head >> directionAt) & 1]!,
      channel,
      purpose,
      play,
      topics,
      outcome: outcomes[head >> outcomeAt]!,
      by: authors[(head >> authorAt) & 3],
    })
  }
  return contacts
}
