const most = 6

/** Months that may be the last one: this one and those before it, none before the first that was paid for. */
export function lastMonths(first: string, thisMonth: string): string[] {
  const [year, month] = [Number(thisMonth.slice(0, 4)), Number(thisMonth.slice(5, 7))]
  const all = Array.from({ length: most }, (_, i) => {
    const number = year * 12 + month - 1 - i
    return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
  })
  return all.filter((one) => one >= first)
}
