/** A timer due later than this is a wait of the program's own (a time-out, a toast): quiet does not mean waiting for it. */
const soonMs = 60
/** Turns of the event loop that must pass with nothing to do before the program counts as quiet. */
const calmTurns = 3

type Job = (...args: unknown[]) => void

/** The program's timers and everything it waits for, so that a test can wait for quiet instead of for a fixed time. */
export class Clock {
  private readonly due = new Map<number, number>()
  private readonly handles = new Map<number, ReturnType<typeof setTimeout>>()
  private readonly waiting = new Map<symbol, string>()
  private nextId = 1

  constructor(private readonly onError: (error: unknown) => void) {}

  readonly setTimeout = (job: Job, delay = 0, ...args: unknown[]): number => {
    const id = this.nextId++
    this.due.set(id, Date.now() + (Number(delay) || 0))
    this.handles.set(id, setTimeout(() => {
      this.clear(id)
      this.attempt(job, args)
    }, delay))
    return id
  }

  readonly setInterval = (job: Job, delay = 0, ...args: unknown[]): number => {
    const id = this.nextId++
    this.handles.set(id, setInterval(() => this.attempt(job, args), delay))
    return id
  }

  readonly clear = (id: unknown): void => {
    if (typeof id !== 'number') return
    clearTimeout(this.handles.get(id))
    this.handles.delete(id)
    this.due.delete(id)
  }

  /** Keeps the program unquiet until `work` has ended. */
  async track<T>(what: string, work: Promise<T>): Promise<T> {
    const ticket = Symbol(what)
    this.waiting.set(ticket, what)
    try {
      return await work
    } finally {
      this.waiting.delete(ticket)
    }
  }

  /** Resolves when no timer is due soon and nothing is awaited; rejects, saying what is left, after `limitMs`. */
  async quiet(limitMs = 10_000): Promise<void> {
    const end = Date.now() + limitMs
    for (let calm = 0; calm < calmTurns; ) {
      await new Promise((resolve) => setTimeout(resolve, 2))
      const soon = [...this.due.values()].filter((at) => at - Date.now() <= soonMs).length
      calm = soon === 0 && this.waiting.size === 0 ? calm + 1 : 0
      if (Date.now() > end) throw new Error(`not quiet after ${limitMs} ms: ${soon} timers, waiting for [${[...this.waiting.values()].join(', ')}]`)
    }
  }

  stop(): void {
    for (const id of [...this.handles.keys()]) this.clear(id)
  }

  private attempt(job: Job, args: unknown[]): void {
    try {
      job(...args)
    } catch (error) {
      this.onError(error)
    }
  }
}
