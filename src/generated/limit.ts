/** Caps and rests as parts of a program: since when there is room, as `guard/hold` finds it. */
import type { Cap } from '../guard/cap.js'
import type { Rest } from '../guard/rest.js'
import type { CompiledRule, Declared } from '../guard/rule.js'
import type { Each } from '../ledger/contact.js'
import { type Lines, block, every, literal } from './emit.js'
import { matches } from './matches.js'

/** A limit that holds every contact equally long. */
export interface Limit {
  readonly declared: Cap | Rest
  readonly place: number
  readonly atMost: number
  readonly length: number
}

const isCounting = (declared: Declared): declared is Cap | Rest => declared.kind === 'cap' || declared.kind === 'rest'

/** The rule as such a limit, if it is one. */
export const limitOf = ({ declared, holder }: CompiledRule): Limit | undefined => {
  if (!isCounting(declared) || holder === undefined) return undefined
  const { hold, times, room, place } = holder
  if (hold.length === undefined || times > 1 || room === 0) return undefined
  return { declared, place: place!, atMost: room, length: hold.length }
}

const contact = { name: 'contact' }

const shares: Readonly<Record<Each[number], string>> = {
  topic: 'contact.topics.length === 0 || contact.topics.includes(topic)',
  channel: 'contact.channel === channel',
  purpose: 'contact.purpose === undefined || contact.purpose === purpose',
  play: 'contact.play === undefined || contact.play === play',
}

/** A test whether a contact counts, as `ledger/meaning` has it. */
const counts = (declared: Cap | Rest): string => {
  const { on = {}, each } = declared
  const match = (declared.kind === 'cap' ? declared.counts : declared.after) ?? {}
  const { channels = on.channels, purposes = on.purposes, plays = on.plays, topics = on.topics, ...others } = match
  const { directions = ['outbound'], outcomes, by } = others
  return every([
    matches({ channels, directions }, contact, true),
    outcomes === undefined ? 'contact.outcome !== "failed"' : matches({ outcomes }, contact, true),
    matches({ purposes, plays, topics, by }, contact, true),
    ...each.map((dimension) => shares[dimension]),
  ])
}

/** What is kept apart, in one order. */
const apart = ({ declared: { each } }: Limit): ReadonlyArray<string> => [...new Set(each)].sort()

/** A function that looks through all contacts, from the latest. */
export const limitText = (limit: Limit): Lines => {
  const { declared, place, atMost, length } = limit
  return block(`const look${place} = (${['ledger', 'now', ...apart(limit)].join(', ')}) =>`, [
    `let left = ${atMost}`,
    ...block('for (let i = ledger.length - 1; i >= 0; i -= 1)', [
      'const contact = ledger[i]',
      `if (contact.at + ${length} <= now) break`,
      `if (${every([counts(declared), '(left -= 1) === 0'])}) return contact.at + ${length}`,
    ]),
    'return -Infinity',
  ])
}

/** When there is room: a folded ledger may know. The channel is known where the limit is put. */
export const roomText = (limit: Limit, channel: string): string => {
  const { place } = limit
  const known: Readonly<Record<string, string>> = {
    channel: literal(channel),
    purpose: 'purposes[play]',
    play: 'names[play]',
  }
  const words = ['ledger', 'now', ...apart(limit).map((dimension) => known[dimension] ?? dimension)]
  return `releases?.[${place}] ?? look${place}(${words.join(', ')})`
}

/** Whether the limit is the same on all channels. */
export const isShared = ({ declared: { each } }: Limit): boolean => !each.includes('channel')

