/** Of reasons. */
import { reasons } from './reasons.js'
import { caught } from './caught.js'

caught(reasons)
