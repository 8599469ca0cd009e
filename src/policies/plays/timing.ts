/** The durations of a play that a team may change, each under the name that it has in the play. */

/**
 * ISO 8601 durations such as `PT2H` or `P7D`, longer than none and at most 100 years, without months and years. A day
 * is 24 hours. `compose` refuses what is none.
 */
export interface Timing {
  /** How long a signal must stand before it is told: many are over by then, or are corrected. */
  readonly settle?: string
  /** How old a signal may be and still be worth telling. */
  readonly freshFor?: string
  /** How long before the `impact` of a signal we may begin. */
  readonly lead?: string
  /** How long nobody was in touch, in either direction. */
  readonly quietFor?: string
}
