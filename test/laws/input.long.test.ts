/** The same laws, tried twenty times as often. */
import './input.test.js'
