/** The same laws, tried twenty times as often. */
import './laws.test.js'
