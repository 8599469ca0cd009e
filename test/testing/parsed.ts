/** A policy that must be valid. */
import { type Policy, type PolicyJson, parsePolicy } from 'tactful'
import { valid } from '../valid.js'

export const parsed = (policy: PolicyJson): Policy => valid(parsePolicy(policy))
