/** The log of a service desk: one row for each change of an incident, as ServiceNow exports them, plain or gzipped. */
import { closeSync, createReadStream, openSync, readSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { parse } from 'csv-parse'

/** What a row says of an incident at one moment. What the log does not know is undefined. */
export interface Change {
  readonly line: number
  readonly number: string
  readonly caller: string
  readonly at: number
  readonly openedAt: number | undefined
  readonly contactType: string
  readonly state: string
  readonly priority: string
  readonly reopenings: number
  readonly overdue: boolean
}

const columns = [
  'number', 'incident_state', 'reopen_count', 'made_sla', 'caller_id', 'opened_at', 'sys_updated_at', 'contact_type', 'priority',
] as const
type Cells = Readonly<Record<(typeof columns)[number], string>>

const dated = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d\d):(\d\d)$/

/** Day, month and year, then the time. The log names no zone, so its clock is read as UTC. */
const readMoment = (cell: string): number | undefined => {
  const [, day, month, year, hour, minute] = (dated.exec(cell) ?? []).map(Number)
  if (day === undefined || month === undefined || year === undefined || hour === undefined || minute === undefined) return undefined
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute))
  const exists = at.getUTCDate() === day && at.getUTCMonth() === month - 1 && at.getUTCHours() === hour && minute < 60
  return exists ? at.getTime() : undefined
}

/** The moment in a cell; undefined where it is unknown, which `?` says. */
const moment = (cells: Cells, column: 'opened_at' | 'sys_updated_at', line: number): number | undefined => {
  if (cells[column] === '?') return undefined
  const at = readMoment(cells[column])
  if (at === undefined) throw new Error(`line ${line}: ${column} is "${cells[column]}", not a date such as 29/2/2016 01:23`)
  return at
}

const changeOf = (cells: Cells, line: number, same: (text: string) => string): Change => {
  const at = moment(cells, 'sys_updated_at', line)
  if (at === undefined) throw new Error(`line ${line}: sys_updated_at is unknown, so the row has no place in time`)
  if (cells.number === '?' || cells.number === '') throw new Error(`line ${line}: the row does not say which incident it is about`)
  const reopenings = cells.reopen_count === '?' ? 0 : Number(cells.reopen_count)
  if (!Number.isInteger(reopenings)) throw new Error(`line ${line}: reopen_count is "${cells.reopen_count}", not a whole number`)
  return {
    line,
    number: same(cells.number),
    caller: same(cells.caller_id),
    at,
    openedAt: moment(cells, 'opened_at', line),
    contactType: same(cells.contact_type),
    state: same(cells.incident_state),
    priority: same(cells.priority),
    reopenings,
    overdue: cells.made_sla === 'false',
  }
}

/** One copy of each text, however often the log repeats it. */
const distinctTexts = (): ((text: string) => string) => {
  const texts = new Map<string, string>()
  return (text) => texts.get(text) ?? (texts.set(text, text), text)
}

const isGzipped = (path: string): boolean => {
  const file = openSync(path, 'r')
  const start = Buffer.alloc(2)
  readSync(file, start, 0, 2, 0)
  closeSync(file)
  return start.readUInt16BE() === 0x1f8b
}

const checkHeader = (header: ReadonlyArray<string>): Array<string> => {
  const missing = columns.filter((column) => !header.includes(column))
  if (missing.length > 0) throw new Error(`this is no log of a service desk: it lacks the columns ${missing.join(', ')}`)
  return [...header]
}

export interface Log {
  /** In the order of time; rows of the same minute stay in the order of the file. */
  readonly changes: ReadonlyArray<Change>
  /** How many rows name no caller: there is nobody to decide about. */
  readonly nameless: number
}

/** Reads a log, or fails with an error that says what is wrong with it. */
export const readLog = async (path: string): Promise<Log> => {
  const changes: Array<Change> = []
  let nameless = 0
  const same = distinctTexts()
  const parser = parse({
    bom: true,
    columns: checkHeader,
    onRecord: (cells: Cells, { lines }) => changeOf(cells, lines, same),
  })
  const gather = async (rows: AsyncIterable<Change>) => {
    for await (const change of rows)
      if (change.caller === '?') nameless += 1
      else changes.push(change)
  }
  const file = createReadStream(path)
  await (isGzipped(path) ? pipeline(file, createGunzip(), parser, gather) : pipeline(file, parser, gather))
  if (changes.length === 0) throw new Error('the log has no rows')
  changes.sort((a, b) => a.at - b.at)
  return { changes, nameless }
}
