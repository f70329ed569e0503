import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const root = process.cwd()
const cacheFolder = join(root, '.cache/wcc')

/** WeChat's template compiler, as the package miniprogram-compiler ships it for this system. */
function wcc(): string {
  const names: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux/wcc', darwin: 'mac/wcc', win32: 'windows/wcc.exe' }
  const name = names[process.platform]
  if (!name) throw new Error(`miniprogram-compiler has no wcc for ${process.platform}`)
  const path = join(dirname(createRequire(join(root, 'package.json')).resolve('miniprogram-compiler/package.json')), 'bin', name)
  try {
    accessSync(path, constants.X_OK)
  } catch {
    chmodSync(path, 0o755)
  }
  return path
}

/** Compiles templates (`.wxml`, `.wxs`, by path) that lie below `folder`. Kept by the hash of what went in. */
export function compileWxml(folder: string, templates: Record<string, string>): string {
  const hash = createHash('sha256').update(JSON.stringify(Object.entries(templates).sort())).digest('hex').slice(0, 24)
  const cached = join(cacheFolder, `${hash}.js`)
  if (existsSync(cached)) return readFileSync(cached, 'utf8')
  const output = execFileSync(wcc(), ['-d', ...Object.keys(templates).sort()], { cwd: folder, maxBuffer: 1 << 28, encoding: 'utf8' })
  mkdirSync(cacheFolder, { recursive: true })
  // Renamed into place, so that a run beside this one never reads half a file.
  writeFileSync(`${cached}.${process.pid}`, output)
  renameSync(`${cached}.${process.pid}`, cached)
  return output
}
