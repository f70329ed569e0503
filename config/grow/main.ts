/** `npm run -s grow -- zscore | vaccines`: the rules of the app for many children at once, from standard input to standard output. */
import { judgeLines } from './judge-lines'
import { planText } from './plan-text'

const usage = `usage:
  npm run -s grow -- zscore    CSV in: sex (M|F), ageDays, weightKg, lengthCm, measured (l|h), headCm; empty where unknown
  npm run -s grow -- vaccines  JSON in: { "birthDate", "sex", "asOf", "doses": [{ "code", "date" }], "conditions" }`

async function readAll(): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of process.stdin) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

const commands: Record<string, (input: string) => string> = { zscore: judgeLines, vaccines: planText }

async function main(): Promise<void> {
  const command = commands[process.argv[2] ?? '']
  if (!command) throw new Error(usage)
  process.stdout.write(command(await readAll()))
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
