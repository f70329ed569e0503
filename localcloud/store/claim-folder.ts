import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { LocalCloudError } from '../errors'

/** Folders that this process has open. */
const claimed = new Set<string>()

/**
 * Marks the folder as in use: two stores over one folder would each keep their own counts. What a killed process left behind does not
 * count, even when its process number has been given to another since. Returns what gives the folder free.
 */
export function claimFolder(dir: string): () => void {
  const folder = resolve(dir)
  const file = join(folder, 'owner')
  mkdirSync(folder, { recursive: true })
  const owner = readOwner(file)
  if (claimed.has(folder) || (owner !== undefined && Number(owner.split(' ')[0]) !== process.pid && processMark(owner.split(' ')[0]!) === owner)) {
    throw new LocalCloudError('STORE_IN_USE', `The data folder ${folder} is open already (process ${owner?.split(' ')[0]})`)
  }
  writeFileSync(file, processMark(String(process.pid)) ?? String(process.pid))
  claimed.add(folder)
  return () => {
    claimed.delete(folder)
    rmSync(file, { force: true })
  }
}

function readOwner(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** The process and, where the system tells, when it began; undefined when there is no such process. */
export function processMark(pid: string): string | undefined {
  try {
    process.kill(Number(pid), 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined
  }
  try {
    // The 22nd field; the second may hold spaces but ends with the last bracket.
    return `${pid} ${readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop()!.split(' ')[19]}`
  } catch {
    return pid
  }
}
