/** The same laws, tried twenty times as often. */
import './guard.test.js'
