/** What a codec makes of JSON: the value, or the problems it finds. */
import { isRight } from 'fp-ts/lib/Either.js'
import type * as t from 'io-ts'
import { problems, type Problem } from '../../src/json/problem.js'

/** The value, where there is nothing wrong; else the problems, all of them. */
export const reading = (codec: t.Mixed, json: unknown): unknown => {
  const result = codec.decode(json)
  return isRight(result) ? result.right : problems(result.left)
}

/** The whole sentences that tell what is wrong; none where nothing is. */
export const complaints = (codec: t.Mixed, json: unknown): ReadonlyArray<string> => {
  const result = codec.decode(json)
  return isRight(result) ? [] : problems(result.left).map(({ message }: Problem) => message)
}

/** Where something is wrong: a JSON pointer for each problem. */
export const faultyPaths = (codec: t.Mixed, json: unknown): ReadonlyArray<string> => {
  const result = codec.decode(json)
  return isRight(result) ? [] : problems(result.left).map(({ path }: Problem) => path)
}
