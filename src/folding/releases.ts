/**
 * Releases: since when caps and rests have room that hold every contact equally long. Of a plain one that is the same
 * whatever is asked; of one that keeps contacts apart by one thing, the same for all messages that share it.
 */
import { releaseAt } from '../guard/hold.js'
import type { Question } from '../guard/question.js'
import type { CompiledRule } from '../guard/rule.js'
import type { Contact, Each, Message } from '../ledger/contact.js'
import type { Ledger } from '../ledger/ledger.js'
import { lookOf } from '../signal/match.js'
import { type Instant, beginning } from '../time/instant.js'

/** By the place of a guard in the policy. */
export type Releases = ReadonlyArray<Instant | undefined>

/** A guard that keeps contacts apart: where it stands in the policy, and by what. */
export interface Apart {
  readonly place: number
  readonly by: Each[number]
}

/** Since when such a guard has room: for messages that share what is listed, and for all others. */
export interface Groups {
  readonly by: Apart['by']
  readonly releases: ReadonlyMap<string, Instant>
  readonly otherwise: Instant
}

/** By what a guard that has releases keeps contacts apart: nothing or one thing. Undefined: it has none. */
export const dimensionsOf = ({ declared, holder }: CompiledRule): Each | undefined => {
  if (!('each' in declared) || holder?.hold.length === undefined || holder.times > 1) return undefined
  const dimensions = [...new Set(declared.each)]
  return dimensions.length > 1 ? undefined : dimensions
}

/** The release among these contacts; nothing is asked but what they may share with a message. */
const releaseAmong = (contacts: ReadonlyArray<Contact>, { holder }: CompiledRule, shared: Partial<Message>): Instant =>
  releaseAt(holder!, { facts: { ledger: contacts }, ...shared } as unknown as Question, beginning)

/** The releases of the plain guards, at these places among the rules. */
export const releasesOf = (
  contacts: ReadonlyArray<Contact>,
  rules: ReadonlyArray<CompiledRule>,
  plain: ReadonlyArray<number>,
): Releases => {
  const releases: Array<Instant> = [] // of those that are not known, none: numbers alone are read faster
  for (const place of plain) releases[place] = releaseAmong(contacts, rules[place]!, {})
  return releases
}

/** Contacts by what they share with a message. Those that say nothing of it are in every group, and in their own. */
const grouped = (
  contacts: ReadonlyArray<Contact>,
  by: Apart['by'],
): readonly [groups: ReadonlyMap<string, ReadonlyArray<Contact>>, silent: ReadonlyArray<Contact>] => {
  const look = lookOf(`${by}s`)
  const groups = new Map<string, Array<Contact>>()
  const silent: Array<Contact> = []
  for (const contact of contacts) {
    const value = look(contact)
    if (value === undefined) for (const group of [silent, ...groups.values()]) group.push(contact)
    else
      for (const one of new Set(typeof value === 'string' ? [value] : value)) {
        const group = groups.get(one) ?? [...silent]
        group.push(contact)
        groups.set(one, group)
      }
  }
  return [groups, silent]
}

/** The releases of a guard that keeps contacts apart. */
const groupsFor = (
  contacts: ReadonlyArray<Contact>,
  rules: ReadonlyArray<CompiledRule>,
  { place, by }: Apart,
): Groups => {
  const rule = rules[place]!
  const [groups, silent] = grouped(contacts, by)
  const otherwise = releaseAmong(silent, rule, {})
  const releases = new Map<string, Instant>()
  for (const [value, group] of groups) {
    const release = releaseAmong(group, rule, { [by]: value })
    if (release > otherwise) releases.set(value, release)
  }
  return { by, releases, otherwise }
}

/** What a folded ledger knows of its groups, by the place of a guard in the policy. */
export interface Grouped {
  readonly groups: ReadonlyArray<Groups | undefined>
}

/** The releases of the guards that keep contacts apart. */
export const groupsOf = (
  contacts: ReadonlyArray<Contact>,
  rules: ReadonlyArray<CompiledRule>,
  apart: ReadonlyArray<Apart>,
): Grouped['groups'] => {
  const groups: Array<Groups> = []
  for (const one of apart) groups[one.place] = groupsFor(contacts, rules, one)
  return groups
}

/** The release for a message, of ledgers that know their groups. */
export const releaseFor: NonNullable<Ledger['releaseFor']> = (ledger, message, place) => {
  const groups = (ledger as Ledger & Grouped).groups[place!]
  return groups && (groups.releases.get(message[groups.by]) ?? groups.otherwise)
}
