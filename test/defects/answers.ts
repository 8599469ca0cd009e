/** Defects of answers: who comes first, when to ask again, and why. */
import type { Defect } from './defect.js'

export const answers: ReadonlyArray<Defect> = [
  {
    name: 'severities are in the order of the alphabet',
    seen: { at: 'alpha-omega-security/scrutineer#463', what: 'reports listed low above medium' },
    file: 'src/decision/candidate.ts',
    text: 'rank(b.severity) - rank(a.severity) ||',
    becomes: '(a.severity < b.severity ? -1 : a.severity > b.severity ? 1 : 0) ||',
    found: { by: 'the oracle', under: 'timed', within: 1000 },
  },
  {
    name: 'ties are broken by the order of arrival',
    seen: { at: 'langfuse/langfuse#13816', what: 'of records with one date, pages repeated some and skipped others' },
    file: 'src/json/revision.ts',
    text: 'a.at - b.at || (a.id < b.id ? -1 : 1)',
    becomes: 'a.at - b.at',
    found: { by: 'Order does not matter', under: 'counting', within: 1000 },
  },
  {
    name: 'come back at a time at which another rule says no',
    seen: { at: 'alisaifee/flask-limiter#62', what: 'whoever waited exactly as long as told was refused again' },
    file: 'src/decision/search.ts',
    text: 'if (latest === moment) return moment',
    becomes: 'if (latest === moment || latest < never) return latest',
    found: { by: 'The opening is tight', under: 'timed', within: 300 },
  },
  {
    name: 'put off for long enough, it is done anyway',
    seen: { at: 'webtoolsnz/yii2-scheduler#8', what: 'a task that had failed was tried again outside its hours, until it succeeded' },
    file: 'src/decision/search.ts',
    text: '    moment = latest\n  }\n  return never',
    becomes: '    moment = latest\n  }\n  return last',
    found: { by: 'The opening is tight', under: 'timed', within: 30 },
  },
  {
    name: 'a yes holds for longer than it should',
    seen: { at: 'scylladb/scylladb#2590', what: 'permissions were served from a cache after their validity had ended' },
    file: 'src/decision/search.ts',
    text: 'let least = motiveCloses(one.motive, at)',
    becomes: 'let least = never',
    found: { by: 'Valid until means until', under: 'motivated', within: 100 },
  },
  {
    name: 'of all that keeps it closed, one is named',
    seen: { at: 'kyverno/kyverno#14146', what: 'a policy stopped at the first check that failed, and said nothing of the others' },
    file: 'src/decision/ways.ts',
    text: '!closed?.includes(rule.name)',
    becomes: 'closed === undefined',
    found: { by: 'Order does not matter', under: 'timed', within: 100 },
  },
  {
    name: 'an answer is kept, and given to another question',
    seen: { at: 'thomaspoignant/go-feature-flag#3613', what: 'the cache knew who asked and not which flag: the second flag had the value of the first' },
    file: 'src/decision/prepared.ts',
    text: 'known[rank(severity)] ??=',
    becomes: 'known[0] ??=',
    found: { by: 'The clock is an argument', under: 'timed', within: 300 },
  },
  {
    name: 'the explanation is worked out by other means than the answer',
    seen: { at: 'apache/casbin#1758', what: 'below “got ALLOW” it said that no policy matched, and blamed the field that did' },
    file: 'src/decision/search.ts',
    text: '[...new Set([...obstacles(one.motive, from, to), ...closed])]',
    becomes: '[...new Set(closed)]',
    found: { by: 'Certificates check', under: 'motivated', within: 30 },
  },
]
