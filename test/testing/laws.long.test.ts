/** The same laws, tried five times as often. */
import './laws.test.js'
