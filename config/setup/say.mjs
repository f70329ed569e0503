/** What set-up tells the person who waits. It goes to stderr, so that the output of a command stays clean. */
export const say = (text) => process.stderr.write(`· ${text}\n`)

/** Ends the command with one sentence instead of a stack. */
export function giveUp(sentence) {
  process.stderr.write(`\n✗ ${sentence}\n`)
  process.exit(1)
}
