import type { NeedId } from '../venues/needs'
import type { SessionCard } from './session-card'

/** What sessions are called that help with a need; a need that is not here is a matter of places alone. */
const words: Partial<Record<NeedId, RegExp>> = {
  childSleep: /睡|安抚|夜醒/,
  feeding: /辅食|喂养|母乳|吃饭|营养/,
  playTogether: /亲子|一起|推推车|爬|绘本|音乐|手工|带娃/,
  beforeMarriage: /婚前|婚检|新婚/,
  pregnancyChecks: /孕|产检|备孕|叶酸/,
  lowMood: /心理|情绪|心里|减压|倾诉/,
  company: /聊|茶|合唱|相聚|陪伴|生日/,
  law: /法律|律师|维权/,
  activities: /活动|合唱|手工|茶|健步|棋/,
}

/** Those that help with it, in their order. */
export const sessionsForNeed = (sessions: readonly SessionCard[], need: NeedId): SessionCard[] => {
  const of = words[need]
  return of ? sessions.filter(({ title }) => of.test(title)) : []
}

/** Of each venue the first session that still has a seat, and can still be booked. */
export function nextFree(sessions: readonly SessionCard[], now: Date): Map<string, SessionCard> {
  const first = new Map<string, SessionCard>()
  for (const session of sessions) if (session.closedWhy === null && session.seats.free > 0 && new Date(session.rules.closesAt) > now && !first.has(session.venueId)) first.set(session.venueId, session)
  return first
}
