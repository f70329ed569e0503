import { MarkdownError } from './markdown-error'

/** Above any article: its links, and the rows of its longest table with the head. */
const mostBrackets = 400
const mostRows = 60
const row = /^\s*\|/

/** Refuses what no article has and the parser takes long over: its time grows with the square of open brackets and of a table's rows. */
export function checkExcess(markdown: string): void {
  let [brackets, rows] = [0, 0]
  for (const [index, line] of markdown.split(/\r\n|\r|\n/).entries()) {
    brackets += line.split('[').length - 1
    rows = row.test(line) ? rows + 1 : 0
    if (brackets > mostBrackets) throw new MarkdownError(index + 1, `方括号 [ 太多了，最多 ${mostBrackets} 个`)
    if (rows > mostRows) throw new MarkdownError(index + 1, '表格太长，最多 40 行。可以分成两张表')
  }
}
