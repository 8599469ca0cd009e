/** Of permission. */
import { permission } from './permission.js'
import { caught } from './caught.js'

caught(permission)
