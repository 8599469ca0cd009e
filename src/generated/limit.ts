/** Limits as parts of a program: since when there is room, as `guard/hold` finds it. */
import type { Each } from '../ledger/contact.js'
import type { Limit } from '../lanes/limit.js'
import { type Lines, block, every, literal } from './emit.js'
import { matches } from './matches.js'

const contact = { name: 'contact' }

/** Tests whether a contact counts, as `ledger/meaning` has it. */
const countsOf = ({ declared }: Limit): ReadonlyArray<string> => {
  const { on = {} } = declared
  const match = (declared.kind === 'cap' ? declared.counts : declared.after) ?? {}
  const { channels = on.channels, purposes = on.purposes, plays = on.plays, topics = on.topics, by } = match
  const { directions = ['outbound'], outcomes } = match
  return [
    ...[{ channels }, { directions }, { outcomes }, { purposes }, { plays }, { topics }, { by }].map((field) =>
      matches(field, contact, true),
    ),
    outcomes === undefined ? 'contact.outcome !== "failed"' : 'true',
  ]
}

const shares: Readonly<Record<Each[number], string>> = {
  topic: 'contact.topics.length === 0 || contact.topics.includes(topic)',
  channel: 'contact.channel === channel',
  purpose: 'contact.purpose === undefined || contact.purpose === purpose',
  play: 'contact.play === undefined || contact.play === play',
}

/** A function that looks through all contacts, from the latest. */
export const limitText = (limit: Limit): Lines => {
  const { place, atMost, length, each } = limit
  const isLast = every([...countsOf(limit), ...each.map((one) => shares[one]), '(left -= 1) === 0'])
  return block(`const look${place} = (${['ledger', 'now', ...each].join(', ')}) =>`, [
    `let left = ${atMost}`,
    ...block('for (let i = ledger.length - 1; i >= 0; i -= 1)', [
      'const contact = ledger[i]',
      `if (contact.at + ${length} <= now) break`,
      `if (${isLast}) return contact.at + ${length}`,
    ]),
    'return -Infinity',
  ])
}

/** Whether a limit's release says when the latest contact was that it counts, and it counts all that the other does. */
const sees = (limit: Limit, other: Limit): boolean => {
  const { atMost, each, length } = limit
  return (
    atMost === 1 && each.length === 0 && length < Infinity && countsOf(limit).every((test) => countsOf(other).includes(test))
  )
}

/**
 * When there is room. A folded ledger knows, or knows of another limit by which all contacts are too long ago. The
 * channel is known where the limit is put.
 */
export const roomText = (limit: Limit, channel: string, limits: ReadonlyArray<Limit>): string => {
  const { place, length, each } = limit
  const known = { topic: 'topic', channel: literal(channel), purpose: 'purposes[play]', play: 'names[play]' }
  const look = `look${place}(${['ledger', 'now', ...each.map((one) => known[one])].join(', ')})`
  if (each.length === 0) return `releases?.[${place}] ?? ${look}`
  const witness = limits.find((one) => sees(one, limit))
  if (witness === undefined) return look
  return `(releases?.[${witness.place}] + ${length - witness.length} <= now ? -Infinity : ${look})`
}
