/** The same laws, tried twenty times as often. */
import './forgetting.test.js'
