/**
 * Records arrive in any order and more than once. Of one id the greatest revision counts; then the latest date; then
 * the one whose canonical JSON sorts last, so that the answer never hangs on the order of arrival.
 *
 * Laws: order does not matter · repetition does not matter.
 */

/** What every record has. */
export interface Dated {
  readonly id: string
  readonly rev: number
  readonly at: number
}

/** The record as read, with its keys sorted: known fields only, defaults filled in, instants in milliseconds. */
const canonical = (record: Dated): string =>
  JSON.stringify(Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))))

const supersedes = (a: Dated, b: Dated): boolean => {
  if (a.rev !== b.rev) return a.rev > b.rev
  if (a.at !== b.at) return a.at > b.at
  return canonical(a) > canonical(b)
}

/** Oldest first, then by id. */
export const byDate = (a: Dated, b: Dated): number => a.at - b.at || (a.id < b.id ? -1 : 1)

/** One record an id, the one that counts; oldest first, then by id. */
export const merged = <R extends Dated>(records: ReadonlyArray<R>): ReadonlyArray<R> => {
  const latest = new Map<string, R>()
  for (const record of records) {
    const known = latest.get(record.id)
    if (known === undefined || supersedes(record, known)) latest.set(record.id, record)
  }
  return [...latest.values()].sort(byDate)
}
