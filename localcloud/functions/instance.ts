import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { LocalCloudError } from '../errors'

export interface InstanceCode {
  folder: string
  entry: readonly [module: string, exported: string]
  env: Record<string, string>
  memoryMb: number
}

export interface Job {
  event: string
  identity: Record<string, string>
  context: Record<string, unknown> & { request_id: string }
  timeoutMs: number
}

type Printed = (requestId: string, stream: 'stdout' | 'stderr', text: string) => void
type Failure = { errorType: string; errorMessage: string; stack: string }
type Message =
  | { kind: 'loaded' }
  | ({ kind: 'unloadable' } & Failure)
  | { kind: 'printed'; requestId: string; stream: 'stdout' | 'stderr'; text: string }
  | { kind: 'answered'; requestId: string; result: string }
  | ({ kind: 'failed'; requestId: string } & Failure)

/** SCF gives the code this long to load. */
const loadLimitMs = 30_000

// The words of the message are SCF's own: an SDK user sees them.
const executeFail = ({ errorType, errorMessage, stack }: Failure) =>
  new LocalCloudError(
    'FUNCTIONS_EXECUTE_FAIL',
    JSON.stringify({ errorCode: 1, errorMessage: 'user code exception caught', errorType, reason: errorMessage, stackTrace: stack }),
  )

const deathOf = (error: NodeJS.ErrnoException, memoryMb: number) =>
  error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new LocalCloudError('FUNCTIONS_MEMORY_LIMIT_EXCEEDED', `The function used more than its ${memoryMb} MB`)
    : executeFail({ errorType: error.name, errorMessage: error.message, stack: error.stack ?? '' })

interface Waiting {
  resolve: (result: string) => void
  reject: (error: unknown) => void
}

/** One worker thread that holds a function's code: one event at a time, its own process.env. */
export class Instance {
  private readonly worker: Worker
  private waiting?: Waiting
  /** The worker is gone, or must go: it takes no further event. */
  dead = false
  /** Events taken so far. */
  taken = 0
  /** Resolves when the code is loaded; rejects when it cannot be. */
  readonly loaded: Promise<void>

  constructor(
    readonly id: string,
    code: InstanceCode,
    private readonly printed: Printed,
  ) {
    this.worker = new Worker(path.join(__dirname, 'instance-worker.js'), {
      workerData: { folder: code.folder, entry: code.entry },
      env: code.env,
      // No loader flags of the parent (tsx, jest) in here: the function runs as it would in the cloud.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: code.memoryMb },
    })
    this.loaded = this.wait(loadLimitMs, 'load').then(() => undefined)
    this.worker.on('message', (message: Message) => this.hear(message))
    this.worker.on('error', (error) => this.die(deathOf(error, code.memoryMb)))
    this.worker.on('exit', (exitCode) =>
      this.die(executeFail({ errorType: 'Exit', errorMessage: `the process exited with code ${exitCode}`, stack: '' })),
    )
  }

  /** The result as JSON text. Rejects with LocalCloudError FUNCTIONS_*; a time-out or a crash ends the instance. */
  run(job: Job): Promise<string> {
    this.taken += 1
    const answer = this.wait(job.timeoutMs, 'run')
    this.worker.postMessage({ ...job, deadline: Date.now() + job.timeoutMs })
    return answer
  }

  async stop() {
    this.dead = true
    await this.worker.terminate()
  }

  private wait(limitMs: number, what: string): Promise<string> {
    return new Promise<string>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.die(new LocalCloudError('FUNCTIONS_TIME_LIMIT_EXCEEDED', `Invoking task timed out after ${limitMs / 1000} seconds (${what})`))
        void this.worker.terminate()
      }, limitMs)
      const settle = () => {
        clearTimeout(timer)
        this.waiting = undefined
      }
      this.waiting = { resolve: (result) => (settle(), resolve(result)), reject: (error) => (settle(), reject(error)) }
    })
  }

  private die(error: LocalCloudError) {
    this.dead = true
    this.waiting?.reject(error)
  }

  private hear(message: Message) {
    if (message.kind === 'printed') this.printed(message.requestId, message.stream, message.text)
    else if (message.kind === 'loaded') this.waiting?.resolve('')
    else if (message.kind === 'answered') this.waiting?.resolve(message.result)
    else if (message.kind === 'failed') this.waiting?.reject(executeFail(message))
    else {
      this.die(executeFail(message))
      void this.worker.terminate()
    }
  }
}
