/** 2026年7月. */
export const saidMonth = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5, 7))}月`

/** 2026年7月, 2026年7月至12月, 2025年11月至2026年2月. */
export function saidMonths({ from, to }: { from: string; to: string }): string {
  if (from === to) return saidMonth(from)
  return `${saidMonth(from)}至${from.slice(0, 4) === to.slice(0, 4) ? saidMonth(to).slice(5) : saidMonth(to)}`
}
