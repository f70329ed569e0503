import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { LocalCloudError } from '../errors'
import type { IndexSpec } from '../store/types'

export interface TimerSpec {
  name: string
  /** Seven fields, second to year, in UTC+8. */
  cron: string
}

export interface FunctionSpec {
  name: string
  folder: string
  /** Module and export of `handler`, such as ['index', 'main']. */
  entry: readonly [module: string, exported: string]
  timeoutSeconds: number
  memoryMb: number
  /** As written; `{{env.NAME}}` is filled when an instance starts. */
  variables: Record<string, string>
  timers: TimerSpec[]
}

export interface CollectionSpec {
  name: string
  indexes: IndexSpec[]
}

export interface Project {
  functions: Map<string, FunctionSpec>
  collections: CollectionSpec[]
}

interface CloudbaseRc {
  functions?: Array<{
    name: string
    timeout?: number
    memorySize?: number
    handler?: string
    envVariables?: Record<string, string>
    triggers?: Array<{ name: string; type: string; config: string }>
  }>
}

// CloudBase's own defaults disagree (3 to 10 s), so a function should say; these are for one that does not.
const defaultTimeoutSeconds = 3
const maxTimeoutSeconds = 60
const defaultMemoryMb = 256

function readJson<T>(file: string): T {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T
  } catch (error) {
    throw new LocalCloudError('PROJECT_UNREADABLE', `${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const files = (folder: string) => ({ rc: path.join(folder, 'cloudbaserc.json'), collections: path.join(folder, 'collections.json') })

/** Changes when cloudbaserc.json or collections.json was written. */
export const projectStamp = (folder: string) =>
  Object.values(files(folder))
    .map((file) => (existsSync(file) ? statSync(file).mtimeMs : 0))
    .join()

/**
 * A folder of built functions: cloudbaserc.json (CloudBase's own format), collections.json, and one folder per function.
 * @throws LocalCloudError PROJECT_UNREADABLE
 */
export function readProject(folder: string): Project {
  const { rc, collections } = files(folder)
  if (!existsSync(rc)) throw new LocalCloudError('PROJECT_UNREADABLE', `${rc} is missing; build the functions first: npm run build:functions`)
  const functions = (readJson<CloudbaseRc>(rc).functions ?? []).map((spec): FunctionSpec => {
    const [module = 'index', exported = 'main'] = (spec.handler ?? 'index.main').split('.')
    return {
      name: spec.name,
      folder: path.join(folder, spec.name),
      entry: [module, exported],
      timeoutSeconds: Math.min(spec.timeout ?? defaultTimeoutSeconds, maxTimeoutSeconds),
      memoryMb: spec.memorySize ?? defaultMemoryMb,
      variables: spec.envVariables ?? {},
      timers: (spec.triggers ?? []).filter(({ type }) => type === 'timer').map(({ name, config }) => ({ name, cron: config })),
    }
  })
  return {
    functions: new Map(functions.map((spec) => [spec.name, spec])),
    collections: existsSync(collections) ? readJson<{ collections: CollectionSpec[] }>(collections).collections : [],
  }
}
