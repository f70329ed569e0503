const dayMs = 86_400_000

/** From the beginning of one day to the end of another, in China. */
export const daysBetween = (from: string, to: string): { $gte: Date; $lt: Date } => ({ $gte: new Date(`${from}T00:00:00+08:00`), $lt: new Date(Date.parse(`${to}T00:00:00+08:00`) + dayMs) })
