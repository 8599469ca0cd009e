/** Guards nest: an any-of guard holds others. */
import type { GuardJson } from 'tactful'

/** Every guard, those inside any-of guards too. */
export const nested = (guards: ReadonlyArray<GuardJson>): ReadonlyArray<GuardJson> =>
  guards.flatMap((guard) => (guard.kind === 'any-of' ? [guard, ...nested(guard.guards)] : [guard]))
