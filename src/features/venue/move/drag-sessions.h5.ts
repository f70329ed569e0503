import type { DraggedTo } from './drag-sessions'

/** px: less is a click. */
const leastPx = 6
const stepMinutes = 15
const dayMinutes = 24 * 60

interface Drag {
  block: HTMLElement
  id: string
  x: number
  y: number
  ghost: HTMLElement | undefined
}

const two = (value: number) => String(value).padStart(2, '0')
const rowPrefix = 'row-'

/**
 * Lets the mouse carry a session to another time and day of the calendar whose element has this id. A block stays where it is, a copy follows the mouse by the quarter of an hour and says the time;
 * what happens is asked on dropping. Columns say their day (`data-day`) and the calendar its hours (`data-from`, `data-minute` px). Gives the way to end it.
 */
export function dragSessions(grid: string, onDrop: (to: DraggedTo) => void): () => void {
  const body = document.getElementById(grid)
  if (!body) return () => undefined
  let drag: Drag | undefined
  const end = () => {
    drag?.ghost?.remove()
    drag?.block.classList.remove('venue-block--dragged')
    drag = undefined
  }
  const targetOf = (event: PointerEvent, of: Drag) => {
    const columns = [...body.querySelectorAll<HTMLElement>('[data-day]')]
    const column = columns.find((one) => event.clientX >= one.getBoundingClientRect().left && event.clientX < one.getBoundingClientRect().right)
    if (!column) return undefined
    const minutePx = Number(body.dataset['minute'])
    const top = of.block.getBoundingClientRect().top + (event.clientY - of.y)
    const first = Number(column.dataset['top'] ?? 0)
    const minute = Number(body.dataset['from']) + (top - column.getBoundingClientRect().top - first) / minutePx
    const stepped = Math.round(minute / stepMinutes) * stepMinutes
    return { column, minute: Math.min(dayMinutes - stepMinutes, Math.max(0, stepped)), minutePx, first }
  }
  const down = (event: PointerEvent) => {
    const block = event.target instanceof Element ? event.target.closest<HTMLElement>('.venue-block--free') : null
    if (!block || event.button !== 0 || event.pointerType !== 'mouse') return
    drag = { block, id: block.id.slice(rowPrefix.length), x: event.clientX, y: event.clientY, ghost: undefined }
  }
  const move = (event: PointerEvent) => {
    if (!drag) return
    if (!drag.ghost && Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < leastPx) return
    if (!drag.ghost) {
      drag.ghost = document.createElement('div')
      drag.ghost.className = 'venue-ghost'
      drag.block.classList.add('venue-block--dragged')
    }
    const target = targetOf(event, drag)
    if (!target) return
    event.preventDefault()
    drag.ghost.textContent = `${Math.floor(target.minute / 60)}:${two(target.minute % 60)}`
    drag.ghost.style.top = `${(target.minute - Number(body.dataset['from'])) * target.minutePx + target.first}px`
    drag.ghost.style.height = `${drag.block.getBoundingClientRect().height}px`
    if (drag.ghost.parentElement !== target.column) target.column.append(drag.ghost)
  }
  const up = (event: PointerEvent) => {
    const target = drag?.ghost && targetOf(event, drag)
    const date = target?.column.dataset['day']
    if (drag?.ghost) swallowClick()
    if (drag && target && date !== undefined) onDrop({ id: drag.id, date, minute: target.minute })
    end()
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && drag?.ghost) {
      event.stopPropagation()
      end()
    }
  }
  body.addEventListener('pointerdown', down)
  window.addEventListener('pointermove', move)
  window.addEventListener('pointerup', up)
  window.addEventListener('pointercancel', end)
  window.addEventListener('keydown', leave, true)
  return () => {
    end()
    body.removeEventListener('pointerdown', down)
    window.removeEventListener('pointermove', move)
    window.removeEventListener('pointerup', up)
    window.removeEventListener('pointercancel', end)
    window.removeEventListener('keydown', leave, true)
  }
}

/** The click that ends a drag opens nothing. */
function swallowClick() {
  const swallow = (click: MouseEvent) => click.stopPropagation()
  window.addEventListener('click', swallow, { capture: true })
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }))
}
