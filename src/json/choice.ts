/** A value that takes one of several shapes, told apart before it is read, so that its problems are the right ones. */
import * as t from 'io-ts'
import { expecting, isObject, own } from './record.js'

/** The codecs of the shapes, by name. */
type Shapes = { readonly [shape: string]: t.Mixed }
type Choice<S extends Shapes> = t.Type<t.TypeOf<S[keyof S]>, t.OutputOf<S[keyof S]>, unknown>

/** `shapeOf` names the shape of a value, raw or read; where it names none, `fail` says what was possible. */
const choiceOf = <S extends Shapes>(
  shapes: S,
  expected: string,
  shapeOf: (value: unknown) => unknown,
  fail: (json: unknown, context: t.Context) => t.Validation<t.TypeOf<S[keyof S]>>,
): Choice<S> => {
  const codecOf = (value: unknown): t.Mixed | undefined => {
    const shape = shapeOf(value)
    return typeof shape === 'string' && Object.hasOwn(shapes, shape) ? shapes[shape] : undefined
  }
  return new t.Type(
    expected,
    (value): value is t.TypeOf<S[keyof S]> => codecOf(value) !== undefined,
    (json, context) => codecOf(json)?.validate(json, context) ?? fail(json, context),
    (value) => codecOf(value)?.encode(value),
  )
}

/** Shapes told apart by what the value looks like. */
export const choice = <S extends Shapes>(
  shapes: S,
  expected: string,
  shapeOf: (value: unknown) => keyof S | undefined,
): Choice<S> => choiceOf(shapes, expected, shapeOf, t.failure)

/** Records told apart by a field, such as `kind`; an unknown kind is a problem of that field. */
export const tagged = <S extends Shapes>(field: string, shapes: S): Choice<S> => {
  const tag = expecting(`one of ${Object.keys(shapes).join(', ')}`)
  return choiceOf(
    shapes,
    'an object',
    (value) => own(value, field),
    (json, context) =>
      isObject(json)
        ? t.failure(own(json, field), t.appendContext(context, field, tag, own(json, field)))
        : t.failure(json, context),
  )
}
