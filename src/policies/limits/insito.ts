/** Insito: four weeks before the same survey comes again. */
import { type Governed, type Limit, limit } from './limit.js'

/**
 * The same survey is shown to a user at most once in 28 times 24 hours; one that was dismissed was shown.
 *
 * It rolls, to the millisecond; a play is a survey. Defaults: every channel, purpose `research`. Not covered: a rest
 * between two different surveys.
 *
 * Source: Insito's default for each survey and user.
 *
 * @example
 * ```ts
 * insitoRecontact().guards?.map(({ name }) => name) // => ['Insito: four weeks before the same survey']
 * ```
 */
export const insitoRecontact = <const C extends string = never, const P extends string = 'research'>(
  options?: Governed<C, P>,
): Limit<C, P> =>
  limit(options, { purposes: ['research'] }, { cites: 'Insito: recontact', strength: 'platform', asOf: '2026-11' }, [
    {
      kind: 'cap',
      name: 'Insito: four weeks before the same survey',
      atMost: 1,
      within: { rolling: 'P28D' },
      each: ['play'],
    },
  ])
