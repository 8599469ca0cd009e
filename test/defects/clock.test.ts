/** Of clock. */
import { clock } from './clock.js'
import { caught } from './caught.js'

caught(clock)
