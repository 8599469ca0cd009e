/** Of counting. */
import { counting } from './counting.js'
import { caught } from './caught.js'

caught(counting)
