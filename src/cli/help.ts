/** Help: what the command says of itself. */

/** The commands. */
export const commands = ['check', 'test', 'decide', 'explain'] as const
export type CommandName = (typeof commands)[number]

/** How to call each, in one line. */
export const usage: Readonly<Record<CommandName, string>> = {
  check: 'tactful check [--claims [PROMISES…]] [--pretty] POLICY',
  test: 'tactful test POLICY CASES… [--update | --junit FILE]',
  decide: 'tactful decide --policy POLICY [--pretty] [FILE…]',
  explain: 'tactful explain --policy POLICY [--pretty] [FILE…]',
}

const files = `
POLICY is a JSON file. A FILE whose name ends in .json holds one situation or an array of them; any other FILE holds one
on each line (NDJSON), and so does standard input, which is read where no FILE is given, or for "-".

For each situation one line of JSON is printed, in the same order. For one that cannot be read it is
  {"line": 3, "problems": [{"path", "expected", "received", "message"}, …]}
with the number of its line, or its position in the array, and "file" where there are several.

Options
  --policy POLICY   the policy to decide by
  --pretty          text for people
  --help            this page

Exit code: 0; 1 where some situation could not be read, after all others; 2 where nothing can be done: wrong arguments,
a file that cannot be read, or a policy that is not valid.
`

const decide = `Usage: ${usage.decide}

Decides, for each situation, whether to reach out, to wait, or to suppress contact.
${files}
Examples
  tactful decide --policy policy.json situation.json
  tactful decide --policy policy.json --pretty < situations.ndjson
  generate | tactful decide --policy policy.json | jq -r 'select(.kind == "reach-out") | .channel'
`

const explain = `Usage: ${usage.explain}

Explains, for each situation, the decision: its motives, every guard on every channel, and the way to the next opening.
${files}
Examples
  tactful explain --policy policy.json --pretty situation.json
  tactful explain --policy policy.json situations.ndjson | jq '.outreaches[].guards[] | select(.open == false)'
`

const check = `Usage: ${usage.check}

Says whether a policy is valid, in one line of JSON: {"id", "version", "problems": []} where it is, and where it is not
  {"problems": [{"path", "expected", "received", "message"}, …]}
with all that is wrong with it, each with a JSON Pointer to the place.

Options
  --claims   also try, on hundreds of random situations, whether all laws hold that every policy must keep; they are
             listed under "claims", each as {"name", "holds"}, and with a "situation" where one does not.
             Needs the package fast-check.
  --pretty   text for people
  --help     this page

Promises, with --claims: claims of yours, tried like the laws. Each option may be given more than once.
  --at-most NUMBER/DAYS              nobody is contacted more than that, whatever the channel: 3/7
  --never-between FROM-TO[/CHANNEL]  nobody is contacted between two local times: 21:00-08:00/phone
  --never-during-issue PURPOSE       nobody is contacted for that while a high or critical issue is not solved
  --always-about KIND[/DURATION]     a critical signal of that kind is met with no silence, or none longer: outage/PT15M

Exit code: 0 where the policy is valid, and all claims hold; 1 where one does not; 2 where the policy is not valid or
cannot be read, fast-check is missing, or the arguments are wrong.

Examples
  tactful check policy.json
  tactful check --pretty policy.json
  tactful check --claims --pretty policy.json
  tactful check --claims --at-most 3/7 --never-between 21:00-08:00/phone policy.json
`

const test = `Usage: ${usage.test}

Decides each case by the policy, and shows what is not as expected. CASES are JSON files, each with a list of
  {"name": "…", "situation": {…}, "expect": {"kind": "suppress", "because": ["night"]}}
Of a decision only what "expect" names is compared. A case with a "policy" of its own is decided by that one.

Options
  --update       show what is not as expected, and write what was decided into the files instead
  --junit FILE   write the outcome into a file, as JUnit's XML
  --help         this page

Exit code: 0 where all cases pass, or were updated; 1 where some fail; 2 where nothing can be done: wrong arguments, a
file that cannot be read or written, or a policy or cases that are not valid.

Examples
  tactful test policy.json cases/*.json
  tactful test policy.json cases/night.json --update
  tactful test policy.json cases/*.json --junit report.xml
`

const general = `\
Tactful decides when a support team should reach out, when it should wait, and when contact must be suppressed.

Usage
  ${usage.check}
      is the policy valid?
  ${usage.test}
      does it decide the cases as expected?
  ${usage.decide}
      what to do, for each situation
  ${usage.explain}
      the same, and why

Options
  --help            this page; after a command, the page of that command, with its options
  --version         the version of tactful

Examples
  tactful check policy.json
  tactful test policy.json cases/*.json
  tactful decide --policy policy.json situations.ndjson
  tactful explain --policy policy.json --pretty situation.json
`

/** The page of a command; without one, of all. */
export const help = (command: CommandName | undefined): string =>
  command === undefined ? general : { check, test, decide, explain }[command]
