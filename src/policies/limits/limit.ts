/**
 * A limit is a part whose guards have one source: a statute, a platform, an industry's habit. It governs some
 * channels, purposes and regions, and every guard of it says so, with the source, its strength, and when it was last
 * read.
 */
import type { GuardJson } from '../../index.js'
import type { OnChannels } from '../channels.js'
import type { Part } from '../part.js'

/** What a limit governs, in a team's own words. Absent: in the catalogue's. */
export interface Governed<C extends string, P extends string> extends OnChannels<C> {
  /** Purposes that the policy declares. */
  readonly purposes?: ReadonlyArray<P>
  /** How the team writes the regions of its customers; the catalogue's are those of ISO 3166. */
  readonly regions?: ReadonlyArray<string>
}

/** Where a rule stands, how strong it is, and in which month (`2026-11`) it was last read. */
type Source = Required<Pick<GuardJson, 'cites' | 'strength' | 'asOf'>>

/** A limit that uses these channels and purposes: those that it was asked for, or else its own. */
export type Limit<C extends string, P extends string> = Part<{ channel: NoInfer<C>; purpose: NoInfer<P> }>

/** A guard as a limit writes it: its source is the limit's, unless it is a paragraph of its own. */
type Bare<G = GuardJson> = G extends GuardJson ? Omit<G, 'strength' | 'asOf'> : never

/**
 * The guards of a limit, each with its source, and about what was asked for, or else the limit's own (`on`, where it
 * says nothing different).
 */
export const limit = <C extends string, P extends string>(
  asked: Governed<C, P> | undefined,
  own: Governed<string, string>,
  source: Source,
  guards: ReadonlyArray<Bare>,
): Limit<C, P> => {
  const channels = asked?.channels ?? own.channels
  const purposes = asked?.purposes ?? own.purposes
  const regions = asked?.regions ?? own.regions
  const on = {
    ...(channels === undefined ? {} : { channels }),
    ...(purposes === undefined ? {} : { purposes }),
    ...(regions === undefined ? {} : { regions }),
  }
  return { guards: guards.map((guard) => ({ ...source, ...guard, on: { ...on, ...guard.on } })) } as Limit<C, P>
}

/** Customers whom a rule lets pass. */
export interface Exempting {
  /** Their segments, as the team names them. An empty list exempts nobody. */
  readonly exempt?: ReadonlyArray<string>
}

/** The `unless` of a guard that exempts these segments. */
export const exempting = (segments: ReadonlyArray<string>): Pick<GuardJson, 'unless'> =>
  segments.length === 0 ? {} : { unless: { segments } }

/** Hours that know holidays. */
export interface Holidays {
  /** The name of the policy's calendar of them. Its dates are the team's to give: none are built in. */
  readonly holidays?: string
}

/** The days on which most statutes allow most. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const

/** Hours that consent lifts. */
export interface Consented {
  /** `true` where a grant in the team's records means consent to be called at *any* hour, not just to be called. */
  readonly consentLifts?: boolean
}

type Hours = Extract<Bare, { kind: 'open-hours' }>

/** The hours, or where consent lifts them: the hours, or a grant. */
export const hoursOrConsent = (consentLifts: boolean | undefined, hours: Hours): Bare =>
  consentLifts === true
    ? { kind: 'any-of', name: hours.name, guards: [hours, { kind: 'opt-in', name: 'prior consent' }] }
    : hours
