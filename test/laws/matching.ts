/** Whether matches match, written from the contract and apart from the library. */
import type { Authored } from '../arbitraries/authored.js'
import { severities } from '../arbitraries/vocabulary.js'
import type { CustomerPart, GuardPart } from './part.js'

export interface Outreach {
  readonly play: string
  readonly topic: string
  readonly purpose: string
  readonly severity: string
}

export const matchesTopic = (pattern: string, topic: string): boolean =>
  pattern.endsWith('*') ? topic.startsWith(pattern.slice(0, -1)) : pattern === topic

type List = ReadonlyArray<string> | undefined

const isAmong = (list: List, name: string): boolean => list === undefined || list.includes(name)
const isTopicAmong = (list: List, topic: string): boolean => list === undefined || list.some(pattern => matchesTopic(pattern, topic))

const matchesOutreach = (match: Authored, outreach: Outreach, channel: string, customer: CustomerPart, unknown: boolean): boolean => {
  const list = (field: string) => match[field] as List
  const shares = (wanted: List, had: List) => wanted === undefined || (had === undefined ? unknown : wanted.some(name => had.includes(name)))
  const floor = match['severityAtLeast'] as (typeof severities)[number] | undefined
  return isAmong(list('channels'), channel) && isAmong(list('purposes'), outreach.purpose) && isAmong(list('plays'), outreach.play)
    && isTopicAmong(list('topics'), outreach.topic)
    && shares(list('segments'), customer.segments) && shares(list('regions'), customer.regions)
    && (floor === undefined || severities.indexOf(outreach.severity as typeof floor) >= severities.indexOf(floor))
}

/** Unknown is closed: `on` takes an unknown segment or region for a match, `unless` does not. */
export const applies = (guard: GuardPart, outreach: Outreach, channel: string, customer: CustomerPart): boolean => {
  const on = (guard['on'] ?? {}) as Authored
  const unless = guard['unless'] as Authored | ReadonlyArray<Authored> | undefined
  const exemptions = unless === undefined ? [] : Array.isArray(unless) ? (unless as ReadonlyArray<Authored>) : [unless as Authored]
  return matchesOutreach(on, outreach, channel, customer, true)
    && !exemptions.some(exemption => matchesOutreach(exemption, outreach, channel, customer, false))
}

/** A match of contacts; where the contact lacks what it asks for, `lacking` is the answer. */
const matchesContact = (match: Authored, contact: Authored, lacking: boolean): boolean => {
  const asks = (field: string, had: unknown, same: (wanted: string, name: string) => boolean = Object.is): boolean => {
    const wanted = match[field] as List | 'any'
    if (wanted === undefined || wanted === 'any') return true
    if (had === undefined) return lacking
    return (had as ReadonlyArray<string>).some(name => wanted.some(one => same(one, name)))
  }
  const field = (name: string) => (contact[name] === undefined ? undefined : [contact[name]])
  const topics = contact['topics'] as ReadonlyArray<string> | undefined
  return asks('channels', field('channel')) && asks('purposes', field('purpose')) && asks('plays', field('play'))
    && asks('topics', topics !== undefined && topics.length > 0 ? topics : undefined, matchesTopic)
    && asks('directions', field('direction')) && asks('outcomes', [contact['outcome'] ?? 'sent']) && asks('by', field('by'))
}

const notFailed = ['reserved', 'sent', 'delivered', 'answered', 'ignored', 'refused', 'complained', 'bounced']

/** Whether a cap, rest or fatigue guard counts the contact, whatever the outreach. */
export const counts = (guard: GuardPart, contact: Authored): boolean => {
  const on = (guard['on'] ?? {}) as Authored
  const own = (guard['counts'] ?? guard['after'] ?? {}) as Authored
  const inherited = Object.fromEntries(['channels', 'purposes', 'plays', 'topics'].filter(field => on[field] !== undefined).map(field => [field, on[field]]))
  return matchesContact({ directions: ['outbound'], outcomes: notFailed, ...inherited, ...own }, contact, true)
}

export const opensSession = (guard: GuardPart, contact: Authored): boolean =>
  guard.kind === 'session' && matchesContact({ directions: ['inbound'], ...(guard['opens'] as Authored) }, contact, false)

/** Whether the contact shares with the outreach everything that `each` names. */
export const shares = (each: ReadonlyArray<string>, contact: Authored, outreach: Outreach, channel: string): boolean => {
  const topics = (contact['topics'] ?? []) as ReadonlyArray<string>
  const same = (had: unknown, name: string) => had === undefined || had === name
  return each.every(field =>
    field === 'topic' ? topics.length === 0 || topics.includes(outreach.topic)
      : field === 'channel' ? same(contact['channel'], channel)
        : same(contact[field], outreach[field as 'purpose' | 'play']))
}
