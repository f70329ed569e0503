/** The cells of a CSV text (RFC 4180): quoted fields may hold commas, line breaks and doubled quotes. Semicolons and tabs part fields too where the first line has them. */
export function csvCells(text: string): string[][] {
  const plain = text.replace(/^\ufeff/, '')
  const firstLine = plain.split(/\r?\n/, 1)[0] ?? ''
  const separator = [',', '\t', ';'].find((each) => firstLine.includes(each)) ?? ','
  const rows: string[][] = [['']]
  let quoted = false
  for (let i = 0; i < plain.length; i++) {
    const [character = '', row = []] = [plain[i], rows.at(-1)]
    const add = (piece: string) => void (row[row.length - 1] += piece)
    if (quoted) {
      if (character !== '"') add(character)
      else if (plain[i + 1] === '"') add(plain[++i] ?? '')
      else quoted = false
    } else if (character === '"' && row.at(-1) === '') quoted = true
    else if (character === separator) row.push('')
    else if (character === '\n') rows.push([''])
    else if (character !== '\r') add(character)
  }
  return rows.at(-1)?.join('') === '' ? rows.slice(0, -1) : rows
}
