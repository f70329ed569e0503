import { chartColours } from './generated/colours'
import type { At, Picture, Shape } from './shapes'

/** What is asked of a canvas: WeChat's and a browser's both have it. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  'beginPath' | 'moveTo' | 'lineTo' | 'arc' | 'arcTo' | 'closePath' | 'stroke' | 'fill' | 'fillText' | 'setLineDash' | 'clearRect' | 'globalAlpha' | 'strokeStyle' | 'fillStyle' | 'lineWidth' | 'lineCap' | 'lineJoin' | 'font' | 'textAlign' | 'textBaseline'
>

/** As `--font` has it: a canvas knows no variables. */
export const chartLetters = '"PingFang SC", "HarmonyOS Sans SC", "Noto Sans CJK SC", sans-serif'
const aligns = { start: 'left', middle: 'center', end: 'right' } as const

function trace(pen: Pen, at: readonly At[]): void {
  pen.beginPath()
  at.forEach(([x, y], i) => (i === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)))
}

function rounded(pen: Pen, [x, y]: At, width: number, height: number, radius: number): void {
  pen.beginPath()
  pen.moveTo(x + radius, y)
  pen.arcTo(x + width, y, x + width, y + height, radius)
  pen.arcTo(x + width, y + height, x, y + height, radius)
  pen.arcTo(x, y + height, x, y, radius)
  pen.arcTo(x, y, x + width, y, radius)
  pen.closePath()
}

/** A pen remembers its letters: to be told the same ones again costs it more than the writing. */
interface Letters {
  font: string
}

function paint(pen: Pen, shape: Shape, colours: Record<string, string>, letters: Letters): void {
  const colour = (name: string) => colours[name] ?? ''
  switch (shape.kind) {
    case 'line':
      trace(pen, shape.at)
      pen.strokeStyle = colour(shape.colour)
      pen.lineWidth = shape.width
      if (shape.dash) pen.setLineDash([...shape.dash])
      pen.stroke()
      if (shape.dash) pen.setLineDash([])
      return
    case 'area':
      trace(pen, shape.at)
      pen.closePath()
      pen.fillStyle = colour(shape.colour)
      pen.fill()
      return
    case 'disc':
      pen.beginPath()
      pen.arc(shape.at[0], shape.at[1], shape.radius, 0, 2 * Math.PI)
      pen.globalAlpha = shape.opacity ?? 1
      pen.fillStyle = colour(shape.fill)
      pen.fill()
      pen.globalAlpha = 1
      if (!shape.ring) return
      pen.strokeStyle = colour(shape.ring)
      pen.lineWidth = shape.ringWidth ?? 2
      pen.stroke()
      return
    case 'box':
      rounded(pen, shape.at, shape.width, shape.height, shape.radius)
      pen.fillStyle = colour(shape.colour)
      pen.fill()
      return
    case 'text': {
      const font = `${shape.bold ? 600 : 400} ${shape.size}px ${chartLetters}`
      if (font !== letters.font) pen.font = letters.font = font
      pen.fillStyle = colour(shape.colour)
      pen.textAlign = aligns[shape.align ?? 'start']
      pen.fillText(shape.text, shape.at[0], shape.at[1])
    }
  }
}

/** Draws a planned picture; what was there before is cleared. */
export function paintPicture(pen: Pen, { width, height, shapes }: Picture, theme: 'light' | 'dark'): void {
  pen.clearRect(0, 0, width, height)
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  pen.textBaseline = 'middle'
  const letters = { font: '' }
  for (const shape of shapes) paint(pen, shape, chartColours[theme], letters)
}
