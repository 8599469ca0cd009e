/**
 * A policy compiled to JavaScript, for hosts that allow it.
 *
 * @packageDocumentation
 */
export { generate } from './generate.js'
