/** A record without some of its fields. */
export const without = (record: object, ...fields: ReadonlyArray<string>): object =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !fields.includes(name)))
