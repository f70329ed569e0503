import { MarkdownError } from './markdown-error'

/**
 * What a text may hold of each thing that the parser looks back over or ahead for: its time grows with their square. All far above any piece: the longest of the
 * samples has 92 lines and 72 asterisks.
 */
const marks: ReadonlyArray<{ mark: string; name: string; most: number; instead: string }> = [
  { mark: '*', name: '星号 *', most: 400, instead: '加粗请只用在最要紧的几个字上' },
  { mark: '\\', name: '反斜杠 \\', most: 600, instead: '请把多的去掉' },
  { mark: '[', name: '方括号 [', most: 200, instead: '请把多的去掉' },
  { mark: '_', name: '下划线 _', most: 200, instead: '要留空给人填，可以写“（　　）”' },
  { mark: '~', name: '波浪线 ~', most: 200, instead: '几到几可以写“3 至 5”' },
  { mark: '<', name: '小于号 <', most: 200, instead: '可以写“小于”' },
  { mark: '&', name: '符号 &', most: 200, instead: '可以写“和”' },
  { mark: '@', name: '符号 @', most: 100, instead: '邮箱和账号请不要写进正文' },
  { mark: '`', name: '反引号 `', most: 40, instead: '请把它们去掉' },
]
const mostLines = 600
const mostRows = 60
const mostBars = 40
const row = /^\s*\|/

/** Refuses before the parser sees it what no piece has and the parser takes long over, at the line where it becomes too much. */
export function checkExcess(markdown: string): void {
  const lines = markdown.split(/\r\n|\r|\n/)
  if (lines.length > mostLines) throw new MarkdownError(mostLines + 1, `正文有 ${lines.length} 行，最多 ${mostLines} 行。可以分成两篇`)
  const counts = new Map<string, number>()
  let rows = 0
  for (const [index, line] of lines.entries()) {
    const refuse = (reason: string): never => {
      throw new MarkdownError(index + 1, reason)
    }
    for (const { mark, name, most, instead } of marks) {
      const count = (counts.get(mark) ?? 0) + line.split(mark).length - 1
      if (count > most) refuse(`${name} 太多了，全文最多 ${most} 个。${instead}`)
      counts.set(mark, count)
    }
    if (line.split('|').length - 1 > mostBars) refuse('这一行的竖线 | 太多了。表格最多 5 列，可以分成两张表')
    rows = row.test(line) ? rows + 1 : 0
    if (rows > mostRows) refuse('表格太长，最多 40 行。可以分成两张表')
  }
}
