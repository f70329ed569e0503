import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

interface CodeVersion {
  /** Changes when any file of the folder does; '' when there is no code. */
  stamp: string
  newestMs: number
}

/** A bundler writes a file in several goes: code is taken up when it has been still for so long. */
const settledMs = 80
const patienceMs = 2_000

function versionOf(folder: string): CodeVersion {
  if (!existsSync(folder)) return { stamp: '', newestMs: 0 }
  const files = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name !== 'node_modules')
  const parts = files.map((file): CodeVersion => {
    const full = path.join(folder, file.name)
    if (file.isDirectory()) return versionOf(full)
    const { mtimeMs, size } = statSync(full)
    return { stamp: `${file.name}:${mtimeMs}:${size}`, newestMs: mtimeMs }
  })
  return { stamp: parts.map(({ stamp }) => stamp).join('|'), newestMs: Math.max(0, ...parts.map(({ newestMs }) => newestMs)) }
}

/**
 * The version of a function's code, once nobody is writing it any more. Asked before each event instead of watching the folder:
 * a few stat calls, no watcher to lose when a build replaces the folder.
 */
export async function settledVersion(folder: string, known?: string): Promise<string> {
  const started = Date.now()
  for (;;) {
    let version: CodeVersion
    try {
      version = versionOf(folder)
    } catch {
      // A file vanished between listing and looking: somebody is building.
      version = { stamp: '', newestMs: Date.now() }
    }
    const still = version.stamp !== '' && Date.now() - version.newestMs > settledMs
    if (version.stamp === known || still || Date.now() - started > patienceMs) return version.stamp
    // A folder that never was is not waited for.
    if (version.stamp === '' && known === undefined) return ''
    await sleep(settledMs / 4)
  }
}
