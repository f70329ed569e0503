import { chinaClock } from './china-time'

/** How fresh what the desk shows is: 刚刚同步, or what it has to make do with. */
export function syncedWords(at: Date | undefined, now: Date, online: boolean): string {
  if (at === undefined) return online ? '正在同步' : '没有网络'
  const { hour, minute } = chinaClock(at)
  const clock = `${hour}:${String(minute).padStart(2, '0')}`
  if (!online) return `没有网络，显示 ${clock} 的内容`
  return now.getTime() - at.getTime() < 60_000 ? '刚刚同步' : `${clock} 同步`
}
