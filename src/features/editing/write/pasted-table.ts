import { isElement } from './pasted-node'
import { plainWordsOf } from './pasted-words'

const span = (cell: Element, name: 'colspan' | 'rowspan') => Math.min(20, Math.max(1, Number(cell.getAttribute(name) ?? 1) || 1))

/** The cells of a table as a grid: what was merged stands in each of the cells that it covered, so that every row can be read by itself. */
export function gridOf(table: Element): Element[][] {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)
  const grid: Element[][] = rows.map(() => [])
  rows.forEach((row, y) => {
    let x = 0
    for (const cell of [...row.children].filter((one) => isElement(one) && (one.tagName === 'TD' || one.tagName === 'TH'))) {
      while (grid[y]?.[x]) x += 1
      for (let down = 0; down < span(cell, 'rowspan') && y + down < rows.length; down += 1) for (let right = 0; right < span(cell, 'colspan'); right += 1) grid[y + down]![x + right] = cell
      x += span(cell, 'colspan')
    }
  })
  return grid
}

/** A grid of more than one column as a table; its first row with words is the head. Undefined for a table without words. */
export function tableMarkdown(grid: ReadonlyArray<readonly Element[]>): string | undefined {
  const width = Math.max(...grid.map((cells) => cells.length))
  const lines = grid.map((cells) => Array.from({ length: width }, (_, at) => (cells[at] ? plainWordsOf(cells[at]).replaceAll('|', '／') : '')))
  const [head, ...body] = lines.filter((cells) => cells.some((cell) => cell !== ''))
  if (!head) return undefined
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head.map((cell, at) => (cell === '' ? `第 ${at + 1} 列` : cell))), `|${'---|'.repeat(width)}`, ...body.map(line)].join('\n')
}
