/** Each defect of counting is found, and nothing in the package as it is. */
import { counting } from './counting.js'
import { caught } from './caught.js'

caught(counting)
