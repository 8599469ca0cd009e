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

/** When there is room; mostly a folded ledger knows. The channel is known where the limit is put. */
export const roomText = ({ place, each }: Limit, channel: string): string => {
  const known = { topic: 'topic', channel: literal(channel), purpose: 'purposes[play]', play: 'names[play]' }
  const look = `look${place}(${['ledger', 'now', ...each.map((one) => known[one])].join(', ')})`
  const [by, ...others] = each
  if (by === undefined) return `releases?.[${place}] ?? ${look}`
  if (others.length > 0) return look
  return `releaseFor?.(ledger, { ${by}: ${known[by]} }, ${place}) ?? ${look}`
}
