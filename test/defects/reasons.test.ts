/** Each defect of reasons is found, and nothing in the package as it is. */
import { reasons } from './reasons.js'
import { caught } from './caught.js'

caught(reasons)
