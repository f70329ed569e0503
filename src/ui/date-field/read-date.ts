const written = [/^(\d{4})年(\d{1,2})月(\d{1,2})日?$/, /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, /^(\d{4})(\d{2})(\d{2})$/]

/** A day as people type it (2024年3月5日, 2024-3-5, 2024.3.5, 20240305) as `YYYY-MM-DD`; undefined for what is no day of the calendar. */
export function readDate(text: string): string | undefined {
  const plain = text.replace(/\s/g, '')
  const [, year = '', month = '', day = ''] = written.map((form) => form.exec(plain)).find((found) => found !== null) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const moment = new Date(`${date}T00:00:00Z`)
  // 2月30日 would become a day of March.
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date) ? date : undefined
}
