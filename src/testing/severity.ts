/** Severities as records have them: in JSON, and medium where it is not said. */

/** The simplest first, which is what a record has that says nothing. */
export const severities = ['medium', 'high', 'critical', 'low'] as const

/** Without a floor, each is high enough. */
const ranks: ReadonlyArray<string | undefined> = [undefined, 'low', 'medium', 'high', 'critical']

/** Whether a severity is at least so high. */
export const atLeast = (severity: string | undefined, floor: string | undefined): boolean =>
  ranks.indexOf(severity ?? 'medium') >= ranks.indexOf(floor)
