/** Each defect of permission is found, and nothing in the package as it is. */
import { permission } from './permission.js'
import { caught } from './caught.js'

caught(permission)
