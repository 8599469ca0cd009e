/** What is known of a customer, read from JSON: defaults filled in, and of each id only the record that counts. */
import type { GuardJson } from './policy.js'
import type { Instant, Severity } from './scalars.js'
import { compareText, instant, never, oldestFirst } from './scalars.js'

export interface SituationJson {
  readonly now: string
  readonly customer: CustomerJson
  readonly signals?: ReadonlyArray<SignalJson>
  readonly issues?: ReadonlyArray<IssueJson>
  readonly contacts?: ReadonlyArray<ContactJson>
}

interface CustomerJson {
  readonly id: string
  readonly zone?: string | ReadonlyArray<string>
  readonly regions?: ReadonlyArray<string>
  readonly segments?: ReadonlyArray<string>
  readonly prefers?: ReadonlyArray<string>
  readonly reach?: ReadonlyArray<string>
  readonly consents?: ReadonlyArray<ConsentJson>
  readonly guards?: ReadonlyArray<GuardJson>
}

interface ConsentJson {
  readonly channel?: string
  readonly purpose?: string
  readonly given: boolean
  readonly at: string
  readonly until?: string | null
}

interface RecordJson {
  readonly id: string
  readonly rev?: number
  readonly at: string
}

interface SignalJson extends RecordJson {
  readonly kind: string
  readonly topic: string
  readonly evidence?: Evidence
  readonly severity?: Severity
  readonly likelihood?: number
  readonly relevance?: number
  readonly tags?: ReadonlyArray<string>
  readonly impact?: string | null
  readonly expires?: string | null
  readonly clears?: boolean
}

interface IssueJson extends RecordJson {
  readonly topic: string
  readonly status: string
  readonly severity?: Severity
  readonly channel: string
  readonly tags?: ReadonlyArray<string>
}

interface ContactJson extends RecordJson {
  readonly direction: string
  readonly channel: string
  readonly purpose?: string
  readonly play?: string
  readonly topics?: ReadonlyArray<string>
  readonly outcome?: string
  readonly by?: string
}

export type Evidence = 'observed' | 'voiced' | 'predicted'

interface Dated {
  readonly id: string
  readonly rev: number
  readonly at: Instant
}

export interface Signal extends Dated {
  readonly kind: string
  readonly topic: string
  readonly evidence: Evidence
  readonly severity: Severity
  readonly likelihood: number
  readonly relevance: number
  readonly tags: ReadonlyArray<string>
  readonly impact: Instant
  readonly expires: Instant
  readonly clears: boolean
}

export interface Issue extends Dated {
  readonly topic: string
  readonly status: string
  readonly severity: Severity
  readonly channel: string
  readonly tags: ReadonlyArray<string>
}

export interface Contact extends Dated {
  readonly direction: string
  readonly channel: string
  readonly purpose: string | undefined
  readonly play: string | undefined
  readonly topics: ReadonlyArray<string>
  readonly outcome: string
  readonly by: string | undefined
}

export interface Consent {
  readonly channel: string | undefined
  readonly purpose: string | undefined
  readonly given: boolean
  readonly at: Instant
  readonly until: Instant
}

/** `undefined` is unknown: of zones, regions and segments it is not the same as none. */
export interface Known {
  readonly now: Instant
  readonly id: string
  readonly zones: ReadonlyArray<string> | undefined
  readonly regions: ReadonlyArray<string> | undefined
  readonly segments: ReadonlyArray<string> | undefined
  readonly prefers: ReadonlyArray<string>
  readonly reach: ReadonlyArray<string> | undefined
  readonly consents: ReadonlyArray<Consent>
  readonly guards: ReadonlyArray<GuardJson>
  readonly signals: ReadonlyArray<Signal>
  readonly issues: ReadonlyArray<Issue>
  readonly contacts: ReadonlyArray<Contact>
}

const signal = (json: SignalJson): Signal => ({
  id: json.id,
  rev: json.rev ?? 0,
  kind: json.kind,
  topic: json.topic,
  at: instant(json.at),
  evidence: json.evidence ?? 'observed',
  severity: json.severity ?? 'medium',
  likelihood: json.likelihood ?? 1,
  relevance: json.relevance ?? 1,
  tags: json.tags ?? [],
  impact: instant(json.impact),
  expires: instant(json.expires),
  clears: json.clears ?? false
})

const issue = (json: IssueJson): Issue => ({
  id: json.id,
  rev: json.rev ?? 0,
  topic: json.topic,
  status: json.status,
  at: instant(json.at),
  severity: json.severity ?? 'medium',
  channel: json.channel,
  tags: json.tags ?? []
})

const contact = (json: ContactJson): Contact => ({
  id: json.id,
  rev: json.rev ?? 0,
  at: instant(json.at),
  direction: json.direction,
  channel: json.channel,
  purpose: json.purpose,
  play: json.play,
  topics: json.topics ?? [],
  outcome: json.outcome ?? 'sent',
  by: json.by
})

const consent = (json: ConsentJson): Consent => ({
  channel: json.channel,
  purpose: json.purpose,
  given: json.given,
  at: instant(json.at),
  until: instant(json.until)
})

/** Keys sorted; what is absent stays absent. */
const canonical = (record: Dated): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(record)
        .filter(([, value]) => value !== undefined && value !== never)
        .sort(([a], [b]) => compareText(a, b))
    )
  )

const counts = <A extends Dated>(a: A, b: A): A => {
  if (a.rev !== b.rev) return a.rev > b.rev ? a : b
  if (a.at !== b.at) return a.at > b.at ? a : b
  return canonical(a) > canonical(b) ? a : b
}

const merged = <A extends Dated>(records: ReadonlyArray<A>): ReadonlyArray<A> => {
  const byId = new Map<string, A>()
  for (const record of records) {
    const other = byId.get(record.id)
    byId.set(record.id, other === undefined ? record : counts(other, record))
  }
  return [...byId.values()].sort(oldestFirst)
}

const zones = (zone: string | ReadonlyArray<string> | undefined): ReadonlyArray<string> | undefined => {
  if (zone === undefined) return undefined
  if (typeof zone === 'string') return [zone]
  return zone.length === 0 ? undefined : zone
}

export const read = ({ now, customer, signals, issues, contacts }: SituationJson): Known => ({
  now: instant(now),
  id: customer.id,
  zones: zones(customer.zone),
  regions: customer.regions,
  segments: customer.segments,
  prefers: customer.prefers ?? [],
  reach: customer.reach,
  consents: (customer.consents ?? []).map(consent),
  guards: customer.guards ?? [],
  signals: merged((signals ?? []).map(signal)),
  issues: merged((issues ?? []).map(issue)),
  contacts: merged((contacts ?? []).map(contact))
})
