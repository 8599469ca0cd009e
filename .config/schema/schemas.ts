/** The schemas of everything that is JSON. To be bundled with combinators that remember: see `build.ts`. */
import type * as t from 'io-ts'
import { CasesCodec, PolicyInCase, SituationInCase } from '../../src/cases/case.js'
import { DecisionCodec } from '../../src/cases/decision.js'
import { SituationCodec } from '../../src/decision/situation.js'
import { anyNames } from '../../src/json/names.js'
import { PolicyCodec } from '../../src/policy/policy.js'
import { type Generated, generate } from './generate.js'
import { texts } from './texts.js'
import { choices, records } from './words.js'
import { cases } from './words/case.js'

const policy = PolicyCodec(anyNames)

const standsFor: ReadonlyMap<t.Mixed, t.Mixed> = new Map<t.Mixed, t.Mixed>([
  [PolicyInCase, policy],
  [SituationInCase, SituationCodec],
])

const of = (codec: t.Mixed, about: object = {}): Generated => generate(codec, about, standsFor)

const all = { policy: of(policy), situation: of(SituationCodec), decision: of(DecisionCodec), cases: of(CasesCodec, cases) }

/** The schemas by their names. */
export const schemas = Object.fromEntries(Object.entries(all).map(([name, { schema }]) => [name, schema]))

const used = new Set(Object.values(all).flatMap((generated) => [...generated.used]))

const named = Object.values(texts).flatMap(({ name }) => (name === undefined ? [] : [name]))

/** Words for what is in no schema. */
export const unused = [...Object.keys({ ...records, ...choices }), ...named].filter((name) => !used.has(name))
