/** The list on paper: a sheet of its own beside the app, which a screen never shows and a printer shows alone. */
import type { AttendanceList } from '@/domain/book/desk-contract'
import { printSheet } from '@/domain/book/week/print-rows'
import './print-attendance.scss'

export const canPrint: boolean = true

function made<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text: string, children: readonly Node[] = []): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  if (text !== '') element.textContent = text
  element.append(...children)
  return element
}

export function printAttendance(list: AttendanceList): void {
  document.querySelector('.venue-print')?.remove()
  const { title, text, heads, rows } = printSheet(list)
  const head = made('thead', '', [made('tr', '', heads.map((words) => made('th', words)))])
  const body = made('tbody', '', rows.map((cells) => made('tr', '', cells.map((words) => made('td', words)))))
  const sheet = made('div', '', [made('h1', title), made('p', text), made('table', '', [head, body])])
  sheet.className = 'venue-print'
  document.body.append(sheet)
  window.addEventListener('afterprint', () => sheet.remove(), { once: true })
  window.print()
}
