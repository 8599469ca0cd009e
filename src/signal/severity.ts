/** How much a problem matters: `low < medium < high < critical`. */
import type * as t from 'io-ts'
import { oneOf } from '../json/scalar.js'

/** From the least to the greatest. */
export const severities = ['low', 'medium', 'high', 'critical'] as const

/** Severity in JSON. */
export const SeverityCodec = /*#__PURE__*/ (() => oneOf(...severities))()
export type Severity = t.TypeOf<typeof SeverityCodec>

const ranks: Readonly<Record<Severity, number>> = { low: 0, medium: 1, high: 2, critical: 3 }

/** The greater, the worse. */
export const rank = (severity: Severity): number => ranks[severity]
