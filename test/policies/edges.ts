/** Edges: the numbers of a policy, and the same policy with one of them changed a little. */

/** A little more and a little less of a number, a duration, a time of day or a date. */
export const beside = (value: number | string, key: string): ReadonlyArray<number | string> => {
  if (typeof value === 'number') {
    const step = ['atMost', 'times', 'days'].includes(key) ? 1 : key === 'limit' || value <= 1 ? 0.01 : 0.1
    return [value - step, value + step].map((one) => Math.round(one * 1e9) / 1e9).filter((one) => one >= 0)
  }
  if (/^\d\d:\d\d$/.test(value)) {
    const minutes = Number(value.slice(0, 2)) * 60 + Number(value.slice(3))
    return [minutes - 1, minutes + 1].filter((one) => one > 0 && one < 1440)
      .map((one) => `${String(Math.floor(one / 60)).padStart(2, '0')}:${String(one % 60).padStart(2, '0')}`)
  }
  if (value.startsWith('P')) {
    const seconds = [...value.matchAll(/(\d+)([DHMS])/g)].reduce((sum, [, n, unit]) => sum + Number(n) * { D: 86_400, H: 3600, M: 60, S: 1 }[unit as 'D'], 0)
    return [seconds - 1, seconds + 1].map((one) => `PT${one}S`)
  }
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return [-1, 1].map((days) => new Date(Date.parse(value) + days * 86_400_000).toISOString().slice(0, 10))
  return { day: ['week'], week: ['day', 'month'], month: ['week'] }[value] ?? []
}

export interface Found {
  readonly path: ReadonlyArray<string>
  readonly value: number | string
}

const numeral = /^(P[\dT].*|\d\d:\d\d|day|week|month|\d{4}-\d\d-\d\d)$/

/** The field that a path leads to, be it a list's. */
export const keyOf = (path: ReadonlyArray<string>): string => [...path].reverse().find((key) => !/^\d+$/.test(key)) ?? ''

/** Every number below; a priority only orders, and what a day starts and ends with is no number. */
export const numbersIn = (json: unknown, path: ReadonlyArray<string> = []): ReadonlyArray<Found> => {
  if (typeof json === 'number' || (typeof json === 'string' && numeral.test(json))) return [{ path, value: json }]
  if (typeof json !== 'object' || json === null) return []
  return Object.entries(json).flatMap(([key, value]) => (key === 'priority' ? [] : numbersIn(value, [...path, key])))
}

/** The same JSON, with another value in that place; `undefined`: without it. */
export const changed = (json: unknown, [key, ...rest]: ReadonlyArray<string>, value: unknown): unknown => {
  if (key === undefined) return value
  if (Array.isArray(json)) return json.map((item, i) => (String(i) === key ? changed(item, rest, value) : (item as unknown)))
  return { ...(json as object), [key]: changed((json as Readonly<Record<string, unknown>>)[key], rest, value) }
}
