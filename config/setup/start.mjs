/** `npm start`: the whole system on one machine, from nothing. */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { root } from './run.mjs'
import { say } from './say.mjs'

await ensureInstalled()
await ensureBuilt(['functions', 'h5'])
say('Starting the local cloud')

const tsx = (...args) => spawn(process.execPath, ['--import', 'tsx', ...args], { cwd: root, stdio: 'inherit' })
const passedOn = process.argv.slice(2)
const cloud = tsx('localcloud/main.ts', '--data', path.join(root, '.data/local'), '--h5', path.join(root, 'dist/h5'), ...passedOn)
// The functions are bundled again on every save; the local cloud reloads them.
const bundler = tsx('config/functions/build.ts', '--watch')

const stop = (signal) => {
  bundler.kill(signal)
  cloud.kill(signal)
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(signal))
cloud.on('exit', (code) => {
  bundler.kill()
  process.exit(code ?? 0)
})
