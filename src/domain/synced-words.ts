import { saidMoment } from './said-date'

interface Synced {
  /** When what is shown came; undefined before anything did. */
  at: Date | undefined
  online: boolean
  /** The last try to refresh it did not work. */
  failed: boolean
}

/** How fresh what the desk shows is: 刚刚同步, or what it has to make do with. */
export function syncedWords({ at, online, failed }: Synced, now: Date): string {
  if (at === undefined) return !online ? '没有网络' : failed ? '没有同步上' : '正在同步'
  const clock = saidMoment(at, now).replace(/^今天 /, '')
  if (!online) return `没有网络，显示 ${clock} 的内容`
  if (failed) return `没能刷新，显示 ${clock} 的内容`
  return now.getTime() - at.getTime() < 60_000 ? '刚刚同步' : `${clock} 同步`
}
