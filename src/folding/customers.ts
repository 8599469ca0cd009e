/** The customers of a book, each in a row. Books that grew out of each other share them, as long as only one grows. */
export interface Customers {
  readonly ids: Array<string>
  readonly rows: Map<string, number>
}

/** These, in this order; none of them twice. */
export const customersOf = (ids: ReadonlyArray<string>): Customers => ({
  ids: [...ids],
  rows: new Map(ids.map((id, row) => [id, row])),
})

/** One more after the first `size`: in the same list, unless another book has grown out of it already. */
export const grown = (customers: Customers, size: number, id: string): Customers => {
  const own = customers.ids.length === size ? customers : customersOf(customers.ids.slice(0, size))
  own.rows.set(id, own.ids.push(id) - 1)
  return own
}
