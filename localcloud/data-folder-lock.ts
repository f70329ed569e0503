import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import { LocalCloudError } from './errors'

/** Tells a process from a later one with the same number: its start time, where the system says it. */
function identityOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // Somebody else's process is alive too.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined
  }
  const stat = `/proc/${pid}/stat`
  const startTime = existsSync(stat) ? readFileSync(stat, 'utf8').replace(/^.*\) /s, '').split(' ')[19] : ''
  return `${pid} ${startTime}`
}

const isAlive = (owner: string) => identityOf(Number.parseInt(owner, 10)) === owner

/**
 * Keeps a second cloud out of a data folder. A lock left by a process that was killed is taken over.
 * Returns the release. @throws LocalCloudError DATA_FOLDER_IN_USE
 */
export function lockDataFolder(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true })
  const file = path.join(dataDir, 'lock')
  if (existsSync(file)) {
    const owner = readFileSync(file, 'utf8')
    if (isAlive(owner)) {
      const pid = Number.parseInt(owner, 10)
      throw new LocalCloudError('DATA_FOLDER_IN_USE', `${dataDir} is in use by another local cloud (process ${pid}). Stop it, or give another folder with --data.`)
    }
    rmSync(file)
  }
  const handle = openSync(file, 'wx')
  writeSync(handle, identityOf(process.pid) ?? '')
  closeSync(handle)
  return () => rmSync(file, { force: true })
}
