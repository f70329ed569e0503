/** What is owed on a day (`YYYY-MM-DD`) is owed by the end of that working day. */
export const endOfDay = (day: string): Date => new Date(`${day}T17:30:00+08:00`)
