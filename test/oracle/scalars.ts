/** The smallest words of policies and situations: instants and durations in milliseconds, severities, numbers to nine decimals. */

/** Epoch milliseconds; `never` is later than every other. */
export type Instant = number
export const never: Instant = Infinity

export const second = 1_000
export const minute = 60 * second
export const hour = 60 * minute
export const day = 24 * hour

/** An instant as a record says it. Absent means never, as does `null`. */
export const instant = (text: string | null | undefined): Instant =>
  text === undefined || text === null ? never : Date.parse(text)

export const iso = (at: Instant): string | null => (at === never ? null : new Date(at).toISOString())

const durations = new Map<string, number>()

const readDuration = (text: string): number => {
  const weeks = /^P(\d+)W$/.exec(text)
  if (weeks !== null) return Number(weeks[1]) * 7 * day
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text)
  if (parts === null) throw new Error(`no duration: ${text}`)
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map(n => Number(n ?? 0))
  return days * day + hours * hour + minutes * minute + seconds * second
}

export const duration = (text: string): number => {
  const known = durations.get(text)
  if (known !== undefined) return known
  const read = readDuration(text)
  durations.set(text, read)
  return read
}

export type Severity = 'low' | 'medium' | 'high' | 'critical'
export const severities: ReadonlyArray<Severity> = ['low', 'medium', 'high', 'critical']
export const rank = (severity: Severity): number => severities.indexOf(severity)

export const nineDecimals = (x: number): number => (x * 1e9 > 2 ** 53 ? x : Math.round(x * 1e9) / 1e9)

/** What is left of something after `age`, when half of it is gone after each `halfLife`. */
export const faded = (age: number, halfLife: number): number => Math.pow(2, -age / halfLife)

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Oldest first, then by id. */
export const oldestFirst = (
  a: { readonly at: Instant; readonly id: string },
  b: { readonly at: Instant; readonly id: string }
): number => a.at - b.at || compareText(a.id, b.id)
