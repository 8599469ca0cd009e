/** What a parser read, where it must: a test that gives it something else is wrong itself. */
import type { Parsed } from 'tactful'

export const valid = <A>(parsed: Parsed<A>): A => {
  if (parsed._tag === 'Left') throw new Error(JSON.stringify(parsed.left))
  return parsed.right
}
