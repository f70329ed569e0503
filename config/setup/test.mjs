/** `npm test`: sets up what it needs, then lint, types, and every test; `--long` adds the randomised runs at full length. */
import fs from 'node:fs'
import path from 'node:path'
import { ensureBuilt } from './build.mjs'
import { ensureChromium } from './chromium.mjs'
import { ensureInstalled } from './install.mjs'
import { root, run } from './run.mjs'
import { say } from './say.mjs'

const long = process.argv.includes('--long')
const failed = []
async function step(says, command, args, options) {
  say(says)
  const began = Date.now()
  const code = await run(command, args, options)
  say(`${code === 0 ? '✓' : '✗'} ${command} (${Math.round((Date.now() - began) / 1000)} s)`)
  if (code !== 0) failed.push(command)
}

await ensureInstalled()
const chromium = await ensureChromium()
async function lookOver() {
  await step('Lint', 'eslint', ['.', '--max-warnings', '0'])
  await step('Types', 'tsc', ['--noEmit'])
}
// Each uses one core.
await Promise.all([lookOver().then(() => ensureBuilt(['h5'])), ensureBuilt(['functions', 'weapp'])])

const report = path.join(root, '.cache/jest.json')
fs.rmSync(report, { force: true })
// As many as the cores we ask for: a third one makes the three slower by more than it does, for each has a browser or a cloud beside it.
await step('Tests: domain, localcloud, cloud, client, weapp, e2e', 'jest', ['--maxWorkers=2', '--json', '--outputFile', report, ...(long ? ['--testTimeout=3600000'] : [])], {
  env: { CHROME_PATH: chromium, ...(long ? { LONG: '1' } : {}) },
})
const counts = fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 0 }
const failures = Math.max(counts.numFailedTests + counts.numFailedTestSuites, failed.length)
console.log(`${counts.numPassedTests} passed, ${failures} failed`)
process.exit(failures ? 1 : 0)
