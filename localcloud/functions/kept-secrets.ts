import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const fileIn = (dataDir: string) => path.join(dataDir, 'secrets.json')

/** A random value (64 hex digits) that this data folder keeps under `name`; made on first use. */
export function keptSecret(dataDir: string, name: string): string {
  const file = fileIn(dataDir)
  const secrets = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {}
  const known = secrets[name]
  if (known) return known
  const made = randomBytes(32).toString('hex')
  mkdirSync(dataDir, { recursive: true })
  // Written beside and moved, so that a crash leaves the old file or the new one.
  writeFileSync(`${file}.new`, JSON.stringify({ ...secrets, [name]: made }, null, 2), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return made
}

/** Fills each `{{env.NAME}}` of a function's variables from `env`, else from the data folder's kept secrets. */
export function fillVariables(variables: Record<string, string>, env: Record<string, string>, dataDir: string): Record<string, string> {
  const fill = (text: string) => text.replace(/\{\{\s*env\.(\w+)\s*\}\}/g, (_, name: string) => env[name] ?? keptSecret(dataDir, name))
  return Object.fromEntries(Object.entries(variables).map(([key, value]) => [key, fill(String(value))]))
}
