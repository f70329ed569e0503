import fs from 'node:fs'
import path from 'node:path'
import { root, run } from './run.mjs'
import { giveUp, say } from './say.mjs'

const modified = (file) => fs.statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Installs the dependencies when `node_modules` is missing or older than the lock file. */
export async function ensureInstalled() {
  if (Number(process.versions.node.split('.')[0]) < 20) giveUp(`Node 20 or newer is needed; this is ${process.version}. Install it from nodejs.org and run the command again.`)
  // npm writes this file last: without it an installation was cut off.
  if (modified('node_modules/.package-lock.json') >= modified('package-lock.json')) return
  say('Installing dependencies (once, about two minutes)')
  // `install`, not `ci`: the lock file holds the native builds of the platform it was written on; `ci` refuses to add another platform's.
  const code = await run('npm', ['install', '--no-audit', '--no-fund'], { quiet: true, label: 'npm install' })
  if (code !== 0) giveUp('npm could not install the dependencies: see its message above, then run the command again.')
  const now = new Date()
  fs.utimesSync(path.join(root, 'node_modules/.package-lock.json'), now, now)
}
