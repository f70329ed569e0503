interface Times {
  startsAt: Date
  opensAt: Date
  closesAt: Date
  cancelUntil: Date
  releasesAt: Date
}

/**
 * The times of booking of a session that begins at another hour: what is before its start stays as far before it. When booking opens was promised and stays; where it would close before it opens, it
 * opens now.
 */
export function shiftedTimes({ startsAt, opensAt, closesAt, cancelUntil, releasesAt }: Times, to: Date, now: Date): Omit<Times, 'startsAt'> {
  const by = to.getTime() - startsAt.getTime()
  const shifted = (time: Date) => new Date(time.getTime() + by)
  const closes = shifted(closesAt)
  return { opensAt: opensAt < closes ? opensAt : new Date(Math.min(now.getTime(), closes.getTime())), closesAt: closes, cancelUntil: shifted(cancelUntil), releasesAt: shifted(releasesAt) }
}
