/**
 * Rules between the fields of a record, by the record's name: what JSON Schema can say of each, and what it cannot.
 * The codec's own rule is a function, so each is written here once more; `test/schema` holds the two together.
 */

const object = { type: 'object' }

/** A record that says something besides notes. */
const something = { not: { ...object, propertyNames: { const: 'note' } } }

const ordinary = { type: 'array', items: { not: { enum: ['holiday', 'holiday-eve'] } } }
const ordinarySpan = { ...object, properties: { days: ordinary } }

/** Days that only a calendar can tell are named only where there is one. */
const holidaysKnown = {
  if: { ...object, not: { ...object, required: ['holidays'] } },
  then: { ...object, properties: { spans: { type: 'array', items: ordinarySpan } } },
}

const several = { ...object, required: ['times'], properties: { times: { type: 'integer', minimum: 2 } } }

/** What holds besides the shape; `{}`, where JSON Schema has no words for it. */
export const rules: Readonly<Record<string, object>> = {
  policy: {}, // no channel of both directions
  span: {}, // `from` and `to` differ
  'outreach-match': something,
  'holdout-match': something,
  expectation: something,
  rest: { ...object, dependentSchemas: { inside: several } },
  'open-hours': holidaysKnown,
  'quiet-hours': holidaysKnown,
  embargo: { anyOf: [{ ...object, required: ['from'] }, { ...object, required: ['to'] }] }, // `from` before `to`
}
