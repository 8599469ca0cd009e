/** The same laws, tried twenty times as often. */
import './window.test.js'
