/** The same, tried much more often: on a hundred thousand pieces of junk of each sort. */
import './arbitraries.test.js'
