/** A topic is what signals, issues and contacts are about: an order, a feature, an outage. */

/** Whether a pattern means the topic; one that ends in `*` means every topic with that beginning. */
const means = (pattern: string, topic: string): boolean =>
  pattern.endsWith('*') ? topic.startsWith(pattern.slice(0, -1)) : pattern === topic

/** Whether any of the patterns means the topic. */
export const isAbout = (patterns: ReadonlyArray<string>, topic: string): boolean =>
  patterns.some((pattern) => means(pattern, topic))
