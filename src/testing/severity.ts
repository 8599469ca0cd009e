/** Severities as records have them: in JSON, and medium where it is not said. */

/** The simplest first, which is what a record has that says nothing. */
export const severities = ['medium', 'high', 'critical', 'low'] as const

const ranks = ['low', 'medium', 'high', 'critical']

/** Whether a severity is at least so high; without a floor, it is. */
export const atLeast = (severity: string | undefined, floor: string | undefined): boolean =>
  floor === undefined || ranks.indexOf(severity ?? 'medium') >= ranks.indexOf(floor)
