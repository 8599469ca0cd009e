/** The same laws, tried twenty times as often. */
import './closing.test.js'
