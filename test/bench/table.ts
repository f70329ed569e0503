const cell = (value: unknown) => (typeof value === 'number' ? String(Math.round(value * 100) / 100) : String(value ?? ''))

function printRows(title: string, rows: ReadonlyArray<Record<string, unknown>>) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const table = [columns, ...rows.map((row) => columns.map((column) => cell(row[column])))]
  const widths = columns.map((_, i) => Math.max(...table.map((line) => (line[i] ?? '').length)))
  process.stdout.write(`\n${title}\n`)
  for (const line of table) process.stdout.write(`  ${line.map((text, i) => text.padEnd(widths[i] ?? 0)).join('  ').trimEnd()}\n`)
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Prints a bench's result: plain values as one table, each list or nested object as a table of its own. */
export function printTables(result: object) {
  const entries = Object.entries(result)
  const plain = entries.filter(([, value]) => typeof value !== 'object' || value === null)
  if (plain.length) printRows('', [Object.fromEntries(plain)])
  for (const [name, value] of entries) {
    if (Array.isArray(value)) printRows(name, value.filter(isRecord))
    else if (isRecord(value)) printRows(name, Object.entries(value).map(([key, inner]) => ({ name: key, ...(isRecord(inner) ? inner : { value: inner }) })))
  }
}
