/** The same, over a million lines. */
import './stream.test.js'
