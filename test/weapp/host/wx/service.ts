import { invoke } from '../invoke'
import type { Runtime } from '../runtime'

/** Small services of `wx` that a program may lean on without anything to see. */
export function serviceApi(runtime: Runtime): Record<string, unknown> {
  const ignore = (): undefined => undefined
  const logger = { debug: ignore, info: ignore, log: ignore, warn: ignore, error: ignore, setFilterMsg: ignore, addFilterMsg: ignore }
  return {
    env: { USER_DATA_PATH: 'http://usr' },
    nextTick: (job: unknown) => runtime.clock.setTimeout(() => void invoke(job, undefined)),
    getUpdateManager: () => ({ onCheckForUpdate: ignore, onUpdateReady: ignore, onUpdateFailed: ignore, applyUpdate: ignore }),
    getLogManager: () => logger,
    getRealtimeLogManager: () => logger,
    reportEvent: ignore,
    reportAnalytics: ignore,
  }
}
