/** How much a problem matters: `low < medium < high < critical`. */
import type * as t from 'io-ts'
import { oneOf } from '../json/scalar.js'

/** Severity in JSON. */
export const Severity = /*#__PURE__*/ oneOf('low', 'medium', 'high', 'critical')
export type Severity = t.TypeOf<typeof Severity>

const ranks: Readonly<Record<Severity, number>> = { low: 0, medium: 1, high: 2, critical: 3 }

/** The greater, the worse. */
export const rank = (severity: Severity): number => ranks[severity]

/** Whether the severity is at least the one asked for, if any is. */
export const atLeast = (severity: Severity, least: Severity | undefined): boolean =>
  least === undefined || ranks[severity] >= ranks[least]

/** The worst of them. */
export const worst = (severities: ReadonlyArray<Severity>): Severity =>
  severities.reduce((a, b) => (ranks[b] > ranks[a] ? b : a), 'low')
