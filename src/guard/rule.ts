/** A rule is a guard as a policy or a customer declares it; compiled, it can be asked. */
import * as t from 'io-ts'
import { tagged } from '../json/choice.js'
import type { Names } from '../json/names.js'
import { expecting } from '../json/record.js'
import { allPass } from '../signal/match.js'
import { AnyOf, anyOfThese } from './any-of.js'
import { Cap, cap } from './cap.js'
import { OptIn, optIn, refusal } from './consent.js'
import { Embargo, embargo } from './embargo.js'
import { Fatigue, fatigue } from './fatigue.js'
import { type Calendars, OpenHours, QuietHours, hours } from './hours.js'
import type { Leaf } from './leaf.js'
import type { Question } from './question.js'
import { Rest, rest } from './rest.js'
import { type OutreachKind, type Scope, inScope, narrowed, whyNot } from './scope.js'
import { Session, session } from './session.js'

const leafCodecs = (names: Names) => ({
  cap: Cap(names),
  rest: Rest(names),
  'open-hours': OpenHours(names),
  'quiet-hours': QuietHours(names),
  'opt-in': OptIn(names),
  fatigue: Fatigue(names),
  session: Session(names),
  embargo: Embargo(names),
})
type LeafCodecs = ReturnType<typeof leafCodecs>
type AnyOfCodec = ReturnType<typeof AnyOf<t.Any>>

interface AnyOfRule extends Omit<t.TypeOf<AnyOfCodec>, 'guards'> {
  readonly guards: ReadonlyArray<Rule>
}
interface AnyOfJson extends Omit<t.OutputOf<AnyOfCodec>, 'guards'> {
  readonly guards: ReadonlyArray<GuardJson>
}

/** A guard as declared. */
export type Rule = t.TypeOf<LeafCodecs[keyof LeafCodecs]> | AnyOfRule
/** A guard in JSON. */
export type GuardJson = t.OutputOf<LeafCodecs[keyof LeafCodecs]> | AnyOfJson

const deepest = 8

const ruleAt = (names: Names, depth: number): t.Type<Rule, GuardJson, unknown> => {
  const inner = t.recursion<Rule, GuardJson>('a guard', () => ruleAt(names, depth + 1))
  const anyOf = depth < deepest ? AnyOf(names, inner) : tooDeep
  return tagged('kind', { ...leafCodecs(names), 'any-of': anyOf })
}

const tooDeep = /*#__PURE__*/ (() => {
  const { name, is, encode } = expecting('a guard of another kind')
  const message = `nests any-of more than ${deepest} deep`
  return new t.Type(name, is, (json, context) => t.failure(json, context, message), encode)
})()

/** A guard in JSON, of any kind. */
export const Rule = (names: Names): t.Type<Rule, GuardJson, unknown> => ruleAt(names, 0)

/** A guard as declared; or the built-in refusal, which nobody declares. */
export type Declared = Rule | (Scope & { readonly kind: 'refusal' })

/** A guard that can be asked. */
export interface CompiledRule extends Leaf {
  readonly name: string
  readonly declared: Declared
  /** Whether it applies; in doubt about the customer's group, it does. */
  readonly applies: (question: Question) => boolean
  /** Why it does not apply. */
  readonly whyNot: (question: Question) => ReadonlyArray<string>
}

/** A leaf with its name and scope. Every rule has the same fields in the same order, so that asking any is fast. */
const compiled = (name: string, declared: Declared, leaf: Leaf, scope: Scope = declared): CompiledRule => {
  const { settles, concerns, holder, opens, closes, observed } = leaf
  const applies = allPass([inScope(scope, true), concerns])
  return { name, declared, applies, whyNot: whyNot(declared), settles, concerns, holder, opens, closes, observed }
}

/** The built-in guard: a refusal closes, always. */
export const refused = /*#__PURE__*/ (() => compiled('refused', Object.freeze({ kind: 'refusal' }), refusal()))()

/** The rules that may apply to outreaches of a kind; what is known of the kind, they do not ask again. */
export const concerning = (rules: ReadonlyArray<CompiledRule>, kind: OutreachKind): ReadonlyArray<CompiledRule> =>
  rules.flatMap((rule) => {
    const scope = narrowed(rule.declared, kind)
    return scope ? compiled(rule.name, rule.declared, rule, scope) : []
  })

type LeafRule = Exclude<Rule, AnyOfRule>
type Compile<R extends LeafRule> = (rule: R, calendars: Calendars, place?: number) => Leaf
type Leaves = { readonly [K in LeafRule['kind']]: Compile<Extract<LeafRule, { kind: K }>> }

const leaves: Leaves = {
  cap,
  rest,
  'open-hours': hours,
  'quiet-hours': hours,
  'opt-in': optIn,
  fatigue,
  session,
  embargo,
}

/** Compiles a rule with the calendars that its hours may name; of the policy's, with its place among them. */
export const compileRule = (rule: Rule, calendars: Calendars, place?: number): CompiledRule =>
  compiled(
    rule.name,
    rule,
    rule.kind === 'any-of'
      ? anyOfThese(
          rule.guards.map((guard) => ({ ...compileRule(guard, calendars), surelyApplies: inScope(guard, false) })),
        )
      : (leaves[rule.kind] as Compile<LeafRule>)(rule, calendars, place),
  )
