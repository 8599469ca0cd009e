/** A ruling is what is still to be asked of a rule when play, channel and severity are known. */
import { type CompiledRule, concerning } from '../guard/rule.js'
import { type OutreachKind, type Scope, narrowed } from '../guard/scope.js'
import { type Daily, dailyOf } from './daily.js'
import { type Limit, limitOf } from './limit.js'

/** A rule on a way. */
export interface Ruling {
  /** Of one key, the same is asked of the same rule. */
  readonly key: string
  /** Where it stands among the guards of the policy. */
  readonly place: number
  /** The rule, which does not ask again what is known. */
  readonly rule: CompiledRule
  /** What it still asks. */
  readonly scope: Scope
  readonly limit: Limit | undefined
  readonly daily: Daily | undefined
}

/** Whether all are exempt: an exemption asks for nothing that is not known. */
const isMoot = ({ unless = [] }: Scope): boolean =>
  unless.some((match) => Object.values(match).every((wanted) => wanted === undefined))

/** The ruling, if the rule can apply. */
export const rulingOf = (rule: CompiledRule, place: number, kind: OutreachKind): ReadonlyArray<Ruling> => {
  const scope = narrowed(rule.declared, kind)
  if (scope === undefined || isMoot(scope)) return []
  const [narrow] = concerning([rule], kind)
  const key = JSON.stringify([place, scope])
  return [{ key, place, rule: narrow!, scope, limit: limitOf(rule), daily: dailyOf(rule.declared) }]
}
