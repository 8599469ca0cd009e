/** Each defect of answers is found, and nothing in the package as it is. */
import { answers } from './answers.js'
import { caught } from './caught.js'

caught(answers)
