/** Puts a bundle into its folder: the code, what V8 compiled of it, and the loader that joins them. */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { loaderText, wrapped } from './loader'

const hashOf = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')

/** The loader is written last, and what it no longer names goes after: at no moment does it name a file that is not there. */
export async function pack(folder: string, bundle: string): Promise<void> {
  const code = wrapped(bundle)
  const sourceHash = hashOf(code).slice(0, 12)
  const main = path.join(folder, `main.${sourceHash}.js`)
  const cache = path.join(folder, `main.${sourceHash}.cache`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(main, code)
  await promisify(execFile)(process.execPath, [path.join(__dirname, 'make-cached-data.mjs'), main, cache], { env: {} })
  writeFileSync(path.join(folder, 'index.js'), loaderText(sourceHash, hashOf(readFileSync(cache))))
  const kept = new Set(['index.js', path.basename(main), path.basename(cache)])
  for (const file of readdirSync(folder)) if (!kept.has(file)) rmSync(path.join(folder, file), { recursive: true })
}
