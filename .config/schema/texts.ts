/**
 * Texts: what JSON Schema can say of each codec that reads a text, by the words with which its problems name it.
 * A pattern never refuses what the codec accepts; `test/schema` holds the two together.
 */

/** A text in JSON Schema, with examples for whoever writes one; with a name, where the schema defines it once. */
export interface Text {
  readonly name?: string
  readonly schema: {
    readonly minLength?: number
    readonly pattern?: string
    readonly not?: object
    readonly examples?: ReadonlyArray<string>
  }
}

const month = '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d)'
const time = '(?:[01]\\d|2[0-3]):[0-5]\\d'

/** With an offset an instant of 1970 may be written with a date of 1969, and one of 2199 with a date of 2200. */
const year = '(?:1969|19[7-9]\\d|2[01]\\d\\d|2200)'

/** Every codec of a text, by its words. */
export const texts: Readonly<Record<string, Text>> = {
  text: { schema: {} },
  'a name (text that is not empty)': { schema: { minLength: 1 } },
  'a name (text that is not empty, nor "refused" or "no-channel")': {
    schema: { minLength: 1, not: { enum: ['refused', 'no-channel'] } },
  },
  'a duration such as P7D or PT12H (no months or years; up to 100 years)': {
    name: 'duration',
    schema: {
      pattern: '^(?=.*[1-9])P(?:\\d+W|(?=\\d|T\\d)(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$',
      examples: ['P7D', 'P1W', 'PT12H', 'P1DT12H'],
    },
  },
  'an instant such as 2026-11-22T09:00:00Z (with Z or an offset, from 1970 to 2199)': {
    name: 'instant',
    schema: {
      pattern: `^${year}-(?:${month})T${time}(?::[0-5]\\d(?:\\.\\d{1,3})?)?(?:Z|[+-]${time})$`,
      examples: ['2026-11-22T09:00:00Z', '2026-11-22T10:00:00+01:00'],
    },
  },
  'a date such as 2026-12-25 (from 1970 to 2199)': {
    name: 'date',
    schema: { pattern: `^(?:19[7-9]\\d|2[01]\\d\\d)-(?:${month})$`, examples: ['2026-12-25'] },
  },
  'a time such as 08:00 (from 00:00 to 23:59)': { schema: { pattern: `^${time}$`, examples: ['08:00'] } },
  'a time such as 21:00 (from 00:00 to 24:00)': {
    schema: { pattern: `^(?:${time}|24:00)$`, examples: ['21:00', '24:00'] },
  },
  'an IANA time zone such as Europe/Paris': {
    name: 'zone',
    schema: { pattern: '^[A-Za-z][A-Za-z0-9_+/-]*$', examples: ['Europe/Paris', 'America/New_York', 'UTC'] },
  },
}
