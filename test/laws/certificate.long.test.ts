/** The same laws, tried twenty times as often. */
import './certificate.test.js'
