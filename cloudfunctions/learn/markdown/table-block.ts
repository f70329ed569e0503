import type { Table, TableRow } from 'mdast'
import type { Block } from '@/domain/learn/content'
import { plainWords } from './inline-content'
import { refusedAt } from './markdown-error'

const cells = (row: TableRow) => row.children.map((cell) => plainWords(cell.children))

export function tableBlock(table: Table): Block {
  const [head, ...rows] = table.children
  const names = head ? cells(head) : []
  const ragged = rows.find((row) => row.children.length !== names.length)
  if (ragged) throw refusedAt(ragged, `这一行有 ${ragged.children.length} 格，表头有 ${names.length} 格，请补成一样多`)
  return { type: 'table', head: names, rows: rows.map(cells) }
}
