/** Each defect of clocks is found, and nothing in the package as it is. */
import { clock } from './clock.js'
import { caught } from './caught.js'

caught(clock)
