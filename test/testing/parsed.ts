/** A policy that must be valid. */
import { type Policy, type PolicyJson, parsePolicy } from 'tactful'

export const parsed = (policy: PolicyJson): Policy => {
  const read = parsePolicy(policy)
  if (read._tag === 'Left') throw new Error(JSON.stringify(read.left))
  return read.right
}
