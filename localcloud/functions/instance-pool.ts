import type { Instance } from './instance'

const maxInstances = 16
/** An instance that nobody needed for so long is stopped, but the last one stays warm. */
const idleMs = 60_000

/** The instances of one version of one function's code: grown on demand, then events queue for the next free one. */
export class InstancePool {
  private readonly all = new Set<Instance>()
  private readonly idle: Instance[] = []
  private readonly queue: Array<(instance: Instance) => void> = []
  private readonly idleTimers = new Map<Instance, NodeJS.Timeout>()
  private retired = false

  constructor(private readonly start: () => Instance) {}

  get size() {
    return this.all.size
  }

  /** Runs `task` with an instance that no other event is using. */
  async with<T>(task: (instance: Instance) => Promise<T>): Promise<T> {
    const free = this.takeIdle() ?? (this.all.size < maxInstances ? this.grow() : undefined)
    const instance = free ?? (await new Promise<Instance>((resolve) => this.queue.push(resolve)))
    try {
      return await task(instance)
    } finally {
      this.giveBack(instance)
    }
  }

  /** New code has come: idle instances stop now, busy ones when their event is over. */
  async retire() {
    this.retired = true
    await Promise.all(this.idle.splice(0).map((instance) => this.drop(instance)))
  }

  /** The cloud closes: every instance stops, whatever it is doing. */
  async stop() {
    await this.retire()
    await Promise.all([...this.all].map((instance) => this.drop(instance)))
  }

  private takeIdle() {
    // The last used is the warmest; the others may then grow old and stop.
    for (let instance = this.idle.pop(); instance; instance = this.idle.pop()) {
      clearTimeout(this.idleTimers.get(instance))
      if (!instance.dead) return instance
      this.all.delete(instance)
    }
    return undefined
  }

  private grow() {
    const instance = this.start()
    this.all.add(instance)
    return instance
  }

  private giveBack(instance: Instance) {
    const next = this.queue.shift()
    if (instance.dead) {
      this.all.delete(instance)
      next?.(this.grow())
    } else if (next) next(instance)
    else if (this.retired) void this.drop(instance)
    else this.rest(instance)
  }

  private rest(instance: Instance) {
    this.idle.push(instance)
    const timer = setTimeout(() => {
      if (this.all.size === 1 || !this.idle.includes(instance)) return
      this.idle.splice(this.idle.indexOf(instance), 1)
      void this.drop(instance)
    }, idleMs)
    this.idleTimers.set(instance, timer.unref())
  }

  private async drop(instance: Instance) {
    clearTimeout(this.idleTimers.get(instance))
    this.idleTimers.delete(instance)
    this.all.delete(instance)
    await instance.stop()
  }
}
