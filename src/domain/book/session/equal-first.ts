import type { SessionCard } from './session-card'

/** Those called the same first, each by time: the same class on another day before another class. */
export function equalFirst(sessions: readonly SessionCard[], title: string): SessionCard[] {
  const byTime = [...sessions].sort((one, other) => (one.startsAt < other.startsAt ? -1 : one.startsAt > other.startsAt ? 1 : 0))
  return [...byTime.filter((one) => one.title === title), ...byTime.filter((one) => one.title !== title)]
}
