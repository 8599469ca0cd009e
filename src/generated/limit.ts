/** Caps and rests as parts of a program: since when there is room, as `guard/hold` finds it. */
import type { Cap } from '../guard/cap.js'
import type { Rest } from '../guard/rest.js'
import type { CompiledRule, Declared } from '../guard/rule.js'
import type { Each } from '../ledger/contact.js'
import { type Lines, block, every, literal } from './emit.js'
import { matches } from './matches.js'

/** A limit that holds every contact equally long. */
export interface Limit {
  /** Where it stands in the policy. */
  readonly place: number
  readonly atMost: number
  readonly length: number
  /** Tests, all of which a contact that counts passes, whatever is asked. */
  readonly counts: ReadonlyArray<string>
  /** What is kept apart, in one order. */
  readonly each: ReadonlyArray<Each[number]>
}

const isCounting = (declared: Declared): declared is Cap | Rest => declared.kind === 'cap' || declared.kind === 'rest'

const contact = { name: 'contact' }

/** Tests whether a contact counts, as `ledger/meaning` has it. */
const countsOf = (declared: Cap | Rest): ReadonlyArray<string> => {
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

/** The rule as such a limit, if it is one. */
export const limitOf = ({ declared, holder }: CompiledRule): Limit | undefined => {
  if (!isCounting(declared) || holder === undefined) return undefined
  const { hold, times, room, place } = holder
  if (hold.length === undefined || times > 1 || room === 0) return undefined
  const each = [...new Set(declared.each)].sort()
  return { place: place!, atMost: room, length: hold.length, counts: countsOf(declared), each }
}

/** Whether the limit is the same on all channels. */
export const isShared = ({ each }: Limit): boolean => !each.includes('channel')

const shares: Readonly<Record<Each[number], string>> = {
  topic: 'contact.topics.length === 0 || contact.topics.includes(topic)',
  channel: 'contact.channel === channel',
  purpose: 'contact.purpose === undefined || contact.purpose === purpose',
  play: 'contact.play === undefined || contact.play === play',
}

/** A function that looks through all contacts, from the latest. */
export const limitText = ({ place, atMost, length, counts, each }: Limit): Lines => {
  const isLast = every([...counts, ...each.map((one) => shares[one]), '(left -= 1) === 0'])
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
const sees = ({ atMost, each, length, counts }: Limit, other: Limit): boolean =>
  atMost === 1 && each.length === 0 && length < Infinity && counts.every((test) => other.counts.includes(test))

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
