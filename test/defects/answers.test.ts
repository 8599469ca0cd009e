/** Of answers. */
import { answers } from './answers.js'
import { caught } from './caught.js'

caught(answers)
