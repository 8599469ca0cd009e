/**
 * Tools to prove a policy of contact: situations that make sense for it, the laws that every engine keeps, and claims
 * in a team's own words.
 *
 * @packageDocumentation
 */
export { type Setting } from './world.js'
export { type Records, records, situations } from './situations.js'
