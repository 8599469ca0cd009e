/** A coverage says for what a ledger can answer: for which needs, how far each, and since when. */
import type * as t from 'io-ts'
import { dictionary } from '../json/list.js'
import { scalar, text } from '../json/scalar.js'
import { type Instant, beginning } from '../time/instant.js'
import type { Extent, Need } from './need.js'

/** What a ledger is for, besides its contacts. */
export interface Coverage {
  /** It answers for moments from here on. The beginning of time: nothing is forgotten yet. */
  readonly since: Instant
  /** How far it meets each need, by the key of the need. */
  readonly keeps: ReadonlyMap<string, Extent>
}

/** Whether a ledger of that coverage can answer for a need. */
export const satisfies = ({ since, keeps }: Coverage, { key, room, lasts, margin }: Need): boolean => {
  const extent = keeps.get(key)
  if (since === beginning) return true
  return extent !== undefined && extent.room >= room && extent.lasts >= lasts && extent.margin >= margin
}

/** How far a ledger of that coverage meets the need, when it is kept up for it from now on. */
const maintained = (coverage: Coverage, need: Need): ReadonlyArray<readonly [key: string, extent: Extent]> => {
  const { key, room, lasts, margin } = need
  if (satisfies(coverage, need)) return [[key, { room, lasts, margin }]]
  const extent = coverage.keeps.get(key)
  if (extent === undefined) return []
  const [fewer, shorter] = [Math.min(room, extent.room), Math.min(lasts, extent.lasts)]
  return [[key, { room: fewer, lasts: shorter, margin: Math.min(margin, extent.margin) }]]
}

/** What is left of a coverage, when the ledger is kept up for these needs alone from `since` on. */
export const keptUp = (coverage: Coverage, needs: ReadonlyArray<Need>, since: Instant): Coverage => ({
  since,
  keeps: new Map(needs.flatMap((need) => maintained(coverage, need))),
})

/** A number, or null: there is no end. */
const endless = (json: unknown): number | undefined =>
  json === null ? Infinity : typeof json === 'number' && json >= 0 ? json : undefined

/** How many contacts of a group, for how long, and how many before them: in that order, in milliseconds. */
const ExtentCodec: t.Type<Extent, unknown, unknown> = /*#__PURE__*/ scalar(
  'a list of numbers: how many contacts, for how long, and how long before them; null, where there is no end',
  (json): Extent | undefined => {
    if (!Array.isArray(json)) return undefined
    const [room, lasts, margin] = [json[0], json[1], json[2] ?? 0].map(endless)
    return room === undefined || lasts === undefined || margin === undefined ? undefined : { room, lasts, margin }
  },
  ({ room, lasts, margin }) =>
    [room, lasts, ...(margin > 0 ? [margin] : [])].map((number) => (number === Infinity ? null : number)),
)

/** What is kept, in JSON, by the key of the need. */
export const Extents = /*#__PURE__*/ (() => dictionary(text, ExtentCodec))()
