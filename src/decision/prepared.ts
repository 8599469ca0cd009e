/** A policy made ready to be asked: all that can be done before a situation is known. */
import { type CompiledRule, compileRule, concerning, refused } from '../guard/rule.js'
import { type CompiledPlay, type Play, compilePlay } from '../motive/play.js'
import { admits } from '../motive/stance.js'
import type { Policy } from '../policy/policy.js'
import { type IssueTest, meansIssue } from '../signal/issue.js'
import { type Severity, rank } from '../signal/severity.js'

/** A channel for a play, with the rules that may apply there to what is so severe. */
export interface Way {
  readonly channel: string
  readonly rules: (severity: Severity) => ReadonlyArray<CompiledRule>
}

/** A play with what is known of it before any situation is. */
export interface Plan extends CompiledPlay {
  readonly ways: ReadonlyArray<Way>
}

/** How the policy answers an issue that it means. */
export interface Answer {
  readonly rule: Policy['replies'][number]
  readonly means: IssueTest
}

/** A policy made ready to be asked. */
export interface Prepared {
  readonly policy: Policy
  /** Its guards, with the built-in refusal first. */
  readonly rules: ReadonlyArray<CompiledRule>
  readonly plans: ReadonlyArray<Plan>
  readonly answers: ReadonlyArray<Answer>
  /** How a decision names the policy. */
  readonly about: { readonly id: string; readonly version: string }
}

/** A way finds its rules when they are first asked for: of many plays, channels and severities, few are. */
const wayOf = (rules: ReadonlyArray<CompiledRule>, { name: play, purpose }: Play, channel: string): Way => {
  const known: Array<ReadonlyArray<CompiledRule>> = []
  return {
    channel,
    rules: (severity) => (known[rank(severity)] ??= concerning(rules, { play, purpose, channel, severity })),
  }
}

/** Makes a policy ready. */
export const prepare = (policy: Policy): Prepared => {
  const rules = [refused, ...policy.guards.map((guard, place) => compileRule(guard, policy.calendars, place))]
  const admitted = admits(policy.stance)
  return {
    policy,
    rules,
    plans: policy.plays.map((play) => ({
      ...compilePlay(play, admitted, policy),
      ways: (play.channels ?? policy.channels).map((channel) => wayOf(rules, play, channel)),
    })),
    answers: policy.replies.map((rule) => ({ rule, means: meansIssue(rule.when) })),
    about: Object.freeze({ id: policy.id, version: policy.version }),
  }
}
