/** How much a problem matters: `low < medium < high < critical`. */
import type * as t from 'io-ts'
import { oneOf } from '../json/scalar.js'

/** From the least to the greatest. */
export const severities = ['low', 'medium', 'high', 'critical'] as const

/** Severity in JSON. */
export const SeverityCodec = /*#__PURE__*/ (() => oneOf(...severities))()
export type Severity = t.TypeOf<typeof SeverityCodec>

/** The greater, the worse. */
export const rank = (severity: Severity): number => {
  switch (severity) {
    case 'low':
      return 0
    case 'medium':
      return 1
    case 'high':
      return 2
    case 'critical':
      return 3
  }
}
