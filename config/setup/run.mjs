import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { say } from './say.mjs'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const heartbeatMs = 20_000

/**
 * Runs a command in the project's root and waits for it. `quiet` keeps its output and shows it only when it fails; while it
 * is quiet, a line every 20 s says that it still works.
 * @returns {Promise<number>} the exit code
 */
export function run(command, args, { quiet = false, env = {}, label = command } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env, PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}` },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2],
      shell: process.platform === 'win32',
    })
    const kept = []
    child.stdout?.on('data', (chunk) => kept.push(chunk))
    child.stderr?.on('data', (chunk) => kept.push(chunk))
    const began = Date.now()
    const heartbeat = setInterval(() => say(`${label}: still working, ${Math.round((Date.now() - began) / 1000)} s`), heartbeatMs)
    child.on('error', (error) => {
      clearInterval(heartbeat)
      reject(error)
    })
    child.on('close', (code) => {
      clearInterval(heartbeat)
      if (code !== 0 && quiet) process.stderr.write(Buffer.concat(kept))
      resolve(code ?? 1)
    })
  })
}
