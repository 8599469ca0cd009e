/** The same laws, tried twenty times as often. */
import './time.test.js'
