/** A table for the terminal: each cell is a list of items, wrapped to its column; rows are set apart by a rule. */

const widths: ReadonlyArray<number> = [20, 24, 25, 41]
const gap = '  '
const width = widths.reduce((sum, column) => sum + column) + gap.length * (widths.length - 1)

/** Lines no longer than so many characters, broken between words; lines after the first are indented. */
const lines = (text: string, most: number, indent = ''): ReadonlyArray<string> =>
  text.split(' ').reduce<ReadonlyArray<string>>((done, word) => {
    const last = done.at(-1)
    if (last === undefined) return [word]
    return last.length + 1 + word.length <= most ? [...done.slice(0, -1), `${last} ${word}`] : [...done, indent + word]
  }, [])

/** A paragraph as wide as the table. */
export const wrapped = (text: string): string => lines(text, width).join('\n')

type Cell = ReadonlyArray<string>

const row = (cells: ReadonlyArray<Cell>): string => {
  const columns = cells.map((items, i) => {
    const bullet = i === widths.length - 1 ? '• ' : ''
    return items.flatMap((item) => lines(bullet + item, widths[i] ?? 0, ' '.repeat(bullet.length)))
  })
  const height = Math.max(...columns.map(({ length }) => length))
  return Array.from({ length: height }, (_, n) =>
    columns.map((column, i) => (column[n] ?? '').padEnd(widths[i] ?? 0)).join(gap).trimEnd(),
  ).join('\n')
}

/** The table, its titles in capitals. */
export const table = (titles: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<Cell>>): string => {
  const head = titles.map((title, i) => title.toUpperCase().padEnd(widths[i] ?? 0)).join(gap).trimEnd()
  return [head, ...rows.map(row)].join(`\n${'─'.repeat(width)}\n`)
}
