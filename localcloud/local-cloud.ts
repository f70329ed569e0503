import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { CostLedger, type ActionCost } from './costs/cost-ledger'
import { LocalCloudError } from './errors'
import { Faults } from './faults/faults'
import { FunctionRuntime } from './functions/function-runtime'
import { keptSecret } from './functions/kept-secrets'
import type { Project } from './functions/project'
import { RequestLogs } from './functions/request-logs'
import { sdkEnv } from './functions/sdk-env'
import { Timers } from './functions/timers'
import { ScanGuard } from './gateway/scan-guard'
import { listen } from './http-server'
import type { Persona } from './persona'
import { routes } from './routes'
import { FileStorage } from './storage/file-storage'
import { openStore } from './store/open-store'
import type { Store } from './store/types'
import { Wechat } from './wechat/wechat'

export type { Persona } from './persona'

export interface LocalCloudOptions {
  dataDir: string
  /** 0, the default, takes any free port. */
  port?: number
  /** Folder of built functions: cloudbaserc.json and collections.json beside one folder for each function. */
  project?: string
  /** Folder of the built H5 app, served at `/`. */
  h5?: string
  /** Refuse a query that reads more than 200 documents which it does not return; otherwise it is said once. */
  strict?: boolean
  /** Whether timers fire by the clock. Unless told, they do when the cloud is not strict: a test fires them itself. */
  timers?: boolean
  /** Values for the functions' `{{env.NAME}}` variables. */
  env?: Record<string, string>
  /** Run at every start, after collections and indexes are there; must do nothing the second time. */
  seed?: (store: Store, now: Date, storage: FileStorage) => Promise<Persona[]> | Persona[]
  /** Signs in somebody whom the cloud has never seen, as the persona `id`: who opens the app for the first time. */
  newcomer?: (id: string, store: Store, now: Date) => Promise<Persona> | Persona
  /** How long a transaction may stay open; CloudBase gives 30 s. */
  transactionMs?: number
  /** The data folder is gone when this cloud closes: no write waits for the disk. For tests. */
  throwAway?: boolean
  /** Say nothing on stderr. */
  quiet?: boolean
}

export interface LocalCloud {
  url: string
  port: number
  store: Store
  storage: FileStorage
  personas: readonly Persona[]
  /** The environment with which a process outside speaks to this cloud through the unmodified @cloudbase/node-sdk. */
  sdkEnv: Record<string, string>
  faults: Faults
  wechat: Wechat
  logs: RequestLogs
  /** Cost per action since the start or the last reset. */
  costs(): ActionCost[]
  resetCosts(): void
  /** Fires a timer now; gives what the function answered, or throws what it ended with. */
  fireTimer(functionName: string, triggerName: string): Promise<unknown>
  close(): Promise<void>
}

const expiryMs = 60_000

function provision(store: Store, { collections }: Project) {
  for (const { name, indexes } of collections) {
    if (!store.hasCollection(name)) store.createCollection(name)
    for (const index of indexes) {
      try {
        store.createIndex(name, index)
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error)
        throw new LocalCloudError('PROJECT_UNREADABLE', `${name}: ${why}. Give the changed index a new name, or start with an empty data folder.`)
      }
    }
  }
}

/**
 * CloudBase on this machine: documents, functions, storage, timers and WeChat's server APIs behind one port.
 * @throws LocalCloudError STORE_IN_USE, PORT_IN_USE, PROJECT_UNREADABLE
 */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const { dataDir, strict = false, timers: ticking = !strict } = options
  const said = (text: string) => void (options.quiet || process.stderr.write(`[local cloud] ${text}\n`))
  const failed = (where: string, error: unknown) => said(`${where}: ${error instanceof Error ? error.stack : String(error)}`)

  // Undone in reverse when something fails half-way, and at the end.
  const undo: Array<() => unknown> = []
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  try {
    const store = openStore(path.join(dataDir, 'documents'), { transactionMs: options.transactionMs, throwAway: options.throwAway })
    undo.push(() => store.close())

    let url = ''
    const [logs, costs, faults, wechat] = [new RequestLogs(), new CostLedger(), new Faults(), new Wechat()]
    const storage = new FileStorage(path.join(dataDir, 'files'), keptSecret(dataDir, 'FILE_SIGNING_KEY'), () => url)
    const runtime = new FunctionRuntime({
      folder: options.project,
      dataDir,
      env: options.env ?? {},
      adminUrl: (instance) => `${url}/i/${instance}/admin`,
      logs,
      costs,
      said,
      onProject: (project) => {
        provision(store, project)
        if (ticking) timers.schedule(project.functions.values())
      },
    })
    undo.push(() => runtime.close())
    const timers = new Timers(runtime, said)
    undo.push(() => timers.stop())
    runtime.refresh()
    const personas = [...((await options.seed?.(store, new Date(), storage)) ?? [])]
    const { newcomer } = options
    const welcome =
      newcomer &&
      (async () => {
        const persona = await newcomer(`newcomer-${randomBytes(4).toString('hex')}`, store, new Date())
        personas.push(persona)
        return persona
      })

    const expiry = setInterval(() => {
      try {
        store.expire(new Date())
      } catch (error) {
        failed('expiring documents', error)
      }
    }, expiryMs).unref()
    undo.push(() => clearInterval(expiry))

    const parts = { store, scans: new ScanGuard(strict, said), runtime, storage, wechat, faults, personas, costs, logs, timers, h5: options.h5, welcome, failed }
    const { server, port } = await listen(options.port ?? 0, routes(parts), (error) => failed('request', error))
    undo.push(() => new Promise((resolve) => (server.close(resolve), server.closeAllConnections())))
    url = `http://127.0.0.1:${port}`
    return {
      url,
      port,
      store,
      storage,
      personas,
      sdkEnv: sdkEnv(`${url}/admin`),
      faults,
      wechat,
      logs,
      costs: () => costs.all(),
      resetCosts: () => costs.reset(),
      fireTimer: (functionName, triggerName) => timers.fire(functionName, triggerName),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}
