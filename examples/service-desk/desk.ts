/** What the desk knows of each caller as its log goes by: incidents on its list, and what was said in either direction. */
import { type ReachOut, type SituationJson } from 'tactful'
import { type Change } from './log.js'
import { channelOf, newsIn, severityOf } from './words.js'

type Signal = NonNullable<SituationJson['signals']>[number]
type Issue = NonNullable<SituationJson['issues']>[number]
type Contact = NonNullable<SituationJson['contacts']>[number]

/** An incident on the list: its signals are the news that still counts. */
interface Incident {
  readonly kind: string | undefined
  readonly reopenings: number
  readonly overdue: boolean
  readonly changedAt: number
  readonly signals: ReadonlyArray<Signal>
  readonly issue: Issue
}

interface Caller {
  /** By number. */
  readonly incidents: Map<string, Incident>
  contacts: ReadonlyArray<Contact>
}

const day = 24 * 60 * 60 * 1000
const iso = (at: number): string => new Date(at).toISOString()

/** An incident stays on the list for so long after its last change, once it is solved. */
const listedFor = 14 * day

/** Contacts are kept for the longest window of the policy, and as long as they speak of an incident on the list. */
export const remembered = 30 * day

/** What is news after a row: a new state replaces the one before; that it was reopened is news until it is solved. */
const newsAfter = (before: Incident | undefined, { number, at, reopenings, overdue }: Change, kind: string | undefined) => {
  const moved = kind !== undefined && kind !== before?.kind
  const still = (before?.signals ?? []).filter((signal) => !moved || (signal.kind === 'reopened' && kind !== 'solved'))
  const fresh = [
    ...(moved ? [kind] : []),
    ...(reopenings > (before?.reopenings ?? 0) ? ['reopened'] : []),
    ...(overdue && before?.overdue !== true ? ['overdue'] : []),
  ]
  return [...still, ...fresh.map((news) => ({ id: `${number} ${news} ${iso(at)}`, kind: news, topic: number, at: iso(at) }))]
}

const incidentAfter = (before: Incident | undefined, change: Change): Incident => {
  const { number, at, openedAt = at, reopenings, overdue } = change
  const kind = newsIn(change.state) ?? before?.kind
  const severity = severityOf(change)
  const channel = before?.issue.channel ?? channelOf(change.contactType)
  const tags = channel === 'email' || channel === 'portal' ? ['in-writing'] : []
  return {
    kind,
    reopenings,
    overdue,
    changedAt: at,
    signals: newsAfter(before, change, kind).map((signal) => ({ ...signal, severity, tags })),
    issue: {
      id: number,
      topic: number,
      status: kind === 'solved' ? 'solved' : kind === 'question' || kind === 'delayed' ? 'pending' : 'open',
      at: before?.issue.at ?? iso(openedAt),
      severity,
      channel,
    },
  }
}

/** The caller opened the incident: that was a contact, and it was theirs. */
const opening = ({ issue: { id, at, channel, topic } }: Incident): Contact => ({
  id: `${id} opened`,
  at,
  direction: 'inbound',
  channel,
  topics: [topic],
})

/** What cannot matter any more: solved incidents that left the list, and contacts that no guard and no news asks for. */
const forget = (caller: Caller, now: number, remembers: number): void => {
  const { incidents } = caller
  for (const [number, { kind, changedAt }] of incidents)
    if (kind === 'solved' && now >= changedAt + listedFor) incidents.delete(number)
  const since = iso(Math.max(0, now - remembers)) // instants written alike sort like text
  caller.contacts = caller.contacts.filter(({ at, topics = [] }) => at > since || topics.some((topic) => incidents.has(topic)))
}

/** A desk that has heard nothing yet. */
export const openDesk = (remembers: number = remembered) => {
  const callers = new Map<string, Caller>()
  const callerOf = (id: string): Caller => {
    const caller = callers.get(id) ?? { incidents: new Map(), contacts: [] }
    callers.set(id, caller)
    return caller
  }

  return {
    /** Takes in a row, and gives what is then known about its caller. */
    hear: (change: Change): SituationJson => {
      const caller = callerOf(change.caller)
      forget(caller, change.at, remembers)
      const { incidents } = caller
      const before = incidents.get(change.number)
      const incident = incidentAfter(before, change)
      incidents.set(change.number, incident)
      if (before === undefined) caller.contacts = [...caller.contacts, opening(incident)]
      return {
        now: iso(change.at),
        customer: { id: change.caller },
        signals: [...incidents.values()].flatMap(({ signals }) => signals),
        issues: [...incidents.values()].map(({ issue }) => issue),
        contacts: caller.contacts,
      }
    },

    /** Writes down that the caller of the row was reached. A message about several matters names no play. */
    say: (change: Change, { channel, outreach, along }: ReachOut): void => {
      const caller = callerOf(change.caller)
      const contact: Contact = {
        id: `line ${change.line}`,
        at: iso(change.at),
        direction: 'outbound',
        channel,
        purpose: outreach.purpose,
        ...(along.length === 0 ? { play: outreach.play } : {}),
        topics: [...new Set([outreach, ...along].map(({ topic }) => topic))],
        by: 'automation',
      }
      caller.contacts = [...caller.contacts, contact]
    },
  }
}
