import { randomUUID } from 'node:crypto'
import type { CostLedger } from '../costs/cost-ledger'
import { noCost } from '../costs/request-cost'
import { LocalCloudError } from '../errors'
import { eventLimitBytes, replyLimitBytes } from '../gateway/limits'
import { actionLabel } from './action-label'
import { settledVersion } from './code-version'
import { identityEnv, sourceOf, type Caller } from './identity-env'
import { Instance } from './instance'
import { InstancePool } from './instance-pool'
import { fillVariables } from './kept-secrets'
import { projectStamp, readProject, type FunctionSpec, type Project } from './project'
import type { RequestLog, RequestLogs } from './request-logs'
import { envId, sdkEnv } from './sdk-env'

export interface RuntimeOptions {
  /** Folder of built functions; without it there are none. */
  folder?: string
  dataDir: string
  env: Record<string, string>
  /** The gateway's address for one instance, so that its calls can be told from others'. */
  adminUrl: (instanceId: string) => string
  logs: RequestLogs
  costs: CostLedger
  /** The project was read, at the start or again: its collections and timers may be new. */
  onProject: (project: Project) => void
  said: (text: string) => void
}

export interface Outcome {
  requestId: string
  /** JSON text, unless there is an error. */
  result?: string
  error?: LocalCloudError
}

interface Deployed {
  project: string
  code: string
  pool: InstancePool
}

const parseEvent = (event: string): unknown => {
  try {
    return JSON.parse(event)
  } catch {
    throw new LocalCloudError('FUNCTIONS_PARAM_INVALID', 'The event is not JSON')
  }
}

/** Runs cloud functions as SCF does: instances with their own environment, one event at a time each, code reloaded when it changes. */
export class FunctionRuntime {
  private project: Project = { functions: new Map(), collections: [] }
  private stamp = ''
  private readonly deployed = new Map<string, Deployed>()
  private readonly running = new Map<string, RequestLog>()
  private instancesStarted = 0

  constructor(private readonly options: RuntimeOptions) {}

  /** The functions that may be called, with the number of their instances. */
  functions(): Array<FunctionSpec & { instances: number }> {
    return [...this.project.functions.values()].map((spec) => ({ ...spec, instances: this.deployed.get(spec.name)?.pool.size ?? 0 }))
  }

  /** The request that an instance is busy with. */
  runningIn(instanceId: string): RequestLog | undefined {
    return this.running.get(instanceId)
  }

  /**
   * Reads the project if it was written since. While a build is half-way the project before goes on.
   * @throws LocalCloudError PROJECT_UNREADABLE, or what `onProject` throws, the first time
   */
  refresh() {
    const { folder, onProject, said } = this.options
    if (!folder) return
    const stamp = projectStamp(folder)
    if (stamp === this.stamp) return
    try {
      const project = readProject(folder)
      onProject(project)
      this.project = project
    } catch (error) {
      if (this.stamp === '') throw error
      said(`the project stays as it was: ${String(error)}`)
    }
    this.stamp = stamp
  }

  /** Runs one event (JSON text) to its end; never rejects: what went wrong is in the outcome, under the request's id. */
  async invoke(name: string, event: string, caller: Caller): Promise<Outcome> {
    const requestId = randomUUID()
    try {
      if (Buffer.byteLength(event) > eventLimitBytes) {
        throw new LocalCloudError('EXCEED_REQUEST_SIZE_LIMIT', `The event has more than ${eventLimitBytes} bytes`)
      }
      const label = actionLabel(name, parseEvent(event))
      const pool = await this.poolOf(name)
      return { requestId, result: await pool.with((instance) => this.runIn(instance, { requestId, name, label, event, caller })) }
    } catch (error) {
      return { requestId, error: error instanceof LocalCloudError ? error : new LocalCloudError('SYS_ERR', String(error)) }
    }
  }

  async close() {
    await Promise.all([...this.deployed.values()].map(({ pool }) => pool.stop()))
  }

  private async poolOf(name: string): Promise<InstancePool> {
    this.refresh()
    const spec = this.project.functions.get(name)
    const code = spec && (await settledVersion(spec.folder, this.deployed.get(name)?.code))
    if (!spec || !code) throw new LocalCloudError('FUNCTION_NOT_FOUND', `There is no function named ${name}`)
    const current = this.deployed.get(name)
    // A new time-out or variable is a new version too.
    if (current?.code === code && current.project === this.stamp) return current.pool
    void current?.pool.retire()
    const pool = new InstancePool(() => this.start(spec))
    this.deployed.set(name, { project: this.stamp, code, pool })
    return pool
  }

  private start(spec: FunctionSpec): Instance {
    const id = `${spec.name}-${++this.instancesStarted}`
    const { env, dataDir, adminUrl, logs } = this.options
    const own = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...sdkEnv(adminUrl(id)) }
    return new Instance(
      id,
      { folder: spec.folder, entry: spec.entry, memoryMb: spec.memoryMb, env: { ...own, ...fillVariables(spec.variables, env, dataDir) } },
      (requestId, stream, text) => logs.write(requestId, stream, text),
    )
  }

  private async runIn(
    instance: Instance,
    { requestId, name, label, event, caller }: { requestId: string; name: string; label: string; event: string; caller: Caller },
  ): Promise<string> {
    const spec = this.project.functions.get(name)!
    const startedAt = new Date()
    const log = this.options.logs.open({ requestId, functionName: name, label, source: sourceOf(caller), startedAt, cost: noCost() })
    const identity = identityEnv(caller)
    this.running.set(instance.id, log)
    try {
      const cold = instance.taken === 0
      await instance.loaded
      if (cold) log.coldStartMs = Date.now() - startedAt.getTime()
      const context = {
        request_id: requestId,
        function_name: name,
        function_version: '$LATEST',
        memory_limit_in_mb: spec.memoryMb,
        time_limit_in_ms: spec.timeoutSeconds * 1000,
        namespace: envId,
        environment: JSON.stringify(identity),
        tencentcloud_region: 'ap-shanghai',
        callbackWaitsForEmptyEventLoop: false,
      }
      const result = await instance.run({ event, identity, context, timeoutMs: spec.timeoutSeconds * 1000 })
      if (Buffer.byteLength(result) > replyLimitBytes) {
        throw new LocalCloudError('EXCEED_MAX_RESPONSE_SIZE', `The function's answer has more than ${replyLimitBytes} bytes`)
      }
      log.outcome = 'ok'
      return result
    } catch (error) {
      log.outcome = error instanceof LocalCloudError ? error.code : 'SYS_ERR'
      log.error = error instanceof Error ? error.message : String(error)
      throw error
    } finally {
      log.durationMs = Date.now() - startedAt.getTime()
      this.running.delete(instance.id)
      this.options.costs.add(label, log.cost)
    }
  }
}
