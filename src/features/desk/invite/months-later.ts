/** The last day of a term of so many months that begins on `date` (`YYYY-MM-DD`): 2026-11-24 and 12 months end on 2027-11-23. */
export function monthsLater(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  const end = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth)) - 86_400_000)
  return end.toISOString().slice(0, 10)
}
