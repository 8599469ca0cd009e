/**
 * A policy compiled to a function of its own, for hosts that allow code to be made at run time.
 *
 * @packageDocumentation
 */
export { generate } from './generate.js'
