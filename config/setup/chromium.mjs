import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { run } from './run.mjs'
import { giveUp, say } from './say.mjs'

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => fs.existsSync(file))

/** Path of a Chromium, or undefined: CHROME_PATH, then chromium, then google-chrome. */
export function findChromium() {
  const named = process.env.CHROME_PATH
  if (named && fs.existsSync(named)) return named
  return onPath('chromium') ?? onPath('chromium-browser') ?? onPath('google-chrome') ?? onPath('google-chrome-stable')
}

const hasChineseFont = () => spawnSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' }).stdout?.trim()

/** The browser that the tests drive; on Debian as root it is installed when missing, elsewhere the person is told what to install. */
export async function ensureChromium() {
  if (findChromium() && hasChineseFont()) return findChromium()
  const canInstall = process.getuid?.() === 0 && onPath('apt-get')
  if (canInstall) {
    say('Installing Chromium and a Chinese font for the browser tests (once)')
    await run('apt-get', ['update', '-qq'], { quiet: true, label: 'apt-get update' })
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk', 'fontconfig'], { quiet: true, label: 'apt-get install', env: { DEBIAN_FRONTEND: 'noninteractive' } })
  }
  const found = findChromium()
  if (!found) giveUp('The browser tests need Chromium: install it (for example "apt-get install chromium") or set CHROME_PATH to a Chrome or Chromium.')
  return found
}
