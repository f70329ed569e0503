/** `npm run -s support -- decide`: the app's own rules for many applicants at once, from standard input to standard output. */
import { decideText } from './decide-text'

const usage = `usage:
  npm run -s support -- decide    JSON in: { "programme", "parameters", "facts", "asOf" }, or an array of them, or one a line
    programme   its id or its title: special-support or 特别扶助
    parameters  what this place has otherwise, by name; money in yuan, a rate of 5 % is 5
    facts       the applicant's answers, by name; money in yuan, days as 2026-11-27
    asOf        the day to decide for; today where it is left out
  npm run -s support -- list      the programmes with their parameters and questions`

async function readAll(): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of process.stdin) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

async function main(): Promise<void> {
  const command = process.argv[2]
  const { chinaClock } = await import('../../src/domain/china-time')
  if (command === 'decide') return void process.stdout.write(decideText(await readAll(), chinaClock(new Date()).date))
  if (command === 'list') return void process.stdout.write((await import('./list-text')).listText())
  throw new Error(usage)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
