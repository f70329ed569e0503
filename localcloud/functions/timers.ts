import { Cron } from 'croner'
import { LocalCloudError } from '../errors'
import type { FunctionRuntime } from './function-runtime'
import type { FunctionSpec, TimerSpec } from './project'

/** Tencent's timers tick in Beijing time. */
const utcOffsetMinutes = 8 * 60

/** The event that SCF gives a function when a timer fires. */
export const timerEvent = (timer: string, at: Date) => ({ Type: 'Timer', TriggerName: timer, Time: at.toISOString(), Message: '' })

/** Fires the timers that functions declare; a missed tick (the cloud was not running) is not made up for. */
export class Timers {
  private jobs: Cron[] = []

  constructor(
    private readonly runtime: FunctionRuntime,
    private readonly said: (text: string) => void,
  ) {}

  /** Takes up the timers of these functions instead of those before. */
  schedule(functions: Iterable<FunctionSpec>) {
    this.stop()
    for (const { name, timers } of functions) for (const timer of timers) this.plan(name, timer)
  }

  /**
   * Fires one timer now and gives what the function answered.
   * @throws LocalCloudError INVALID_PARAM for a timer that is not declared; what the function's run ended with
   */
  async fire(functionName: string, timerName: string): Promise<unknown> {
    const known = this.runtime.functions().find(({ name }) => name === functionName)?.timers.some(({ name }) => name === timerName)
    if (!known) throw new LocalCloudError('INVALID_PARAM', `Function ${functionName} declares no timer ${timerName}`)
    const { result, error } = await this.runtime.invoke(functionName, JSON.stringify(timerEvent(timerName, new Date())), { kind: 'timer' })
    if (error) throw error
    return JSON.parse(result ?? 'null')
  }

  stop() {
    for (const job of this.jobs.splice(0)) job.stop()
  }

  private plan(functionName: string, { name, cron }: TimerSpec) {
    try {
      const job = new Cron(cron, { mode: '7-part', utcOffset: utcOffsetMinutes, unref: true }, () => {
        this.fire(functionName, name).catch((error: unknown) => this.said(`timer ${functionName}/${name}: ${String(error)}`))
      })
      this.jobs.push(job)
    } catch (error) {
      this.said(`timer ${functionName}/${name} has no valid cron "${cron}": ${String(error)}`)
    }
  }
}
