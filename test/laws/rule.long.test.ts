/** The same laws, tried twenty times as often. */
import './rule.test.js'
