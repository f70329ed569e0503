import { colours, coverShapes, groundShapes } from './generated/drawings'
import { groundOf } from './generated/grounds'
import { coverSize } from './scene'
import type { Shape } from './shape'

/** What a picture needs of a canvas; WeChat's and a browser's both have it. */
export type ShapePen = Pick<
  CanvasRenderingContext2D,
  | 'save' | 'restore' | 'translate' | 'scale' | 'beginPath' | 'moveTo' | 'lineTo' | 'bezierCurveTo' | 'quadraticCurveTo' | 'closePath' | 'fill' | 'stroke' | 'rect' | 'clip'
  | 'fillStyle' | 'strokeStyle' | 'lineWidth' | 'lineCap' | 'globalAlpha' | 'setLineDash'
>

const pairs: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, Z: 0 }

/** Follows a path of absolute commands; a command stands for all that follows until the next one. */
function follow(pen: ShapePen, path: string): void {
  let [x, y] = [0, 0]
  const run = (command: string, n: readonly number[]) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = n
    if (command === 'Z') return pen.closePath()
    if (command === 'M') pen.moveTo(a, b)
    if (command === 'L') pen.lineTo(a, b)
    if (command === 'H') pen.lineTo(a, y)
    if (command === 'V') pen.lineTo(x, a)
    if (command === 'C') pen.bezierCurveTo(a, b, c, d, e, f)
    if (command === 'Q') pen.quadraticCurveTo(a, b, c, d)
    if (command === 'H') x = a
    else if (command === 'V') y = a
    else [x = x, y = y] = n.slice(-2)
  }
  pen.beginPath()
  for (const [, letter = '', rest = ''] of path.matchAll(/([MLHVCQZ])([^MLHVCQZ]*)/g)) {
    const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number)
    const step = pairs[letter] ?? 0
    if (step === 0) run(letter, [])
    for (let at = 0; step > 0 && at < numbers.length; at += step) run(letter === 'M' && at > 0 ? 'L' : letter, numbers.slice(at, at + step))
  }
}

function paintShape(pen: ShapePen, [path, fill, stroke = -1, width = 0, alpha = 1, dash = []]: Shape): void {
  follow(pen, path)
  pen.globalAlpha = alpha
  const [ground, line] = [colours[fill], colours[stroke]]
  if (ground) {
    pen.fillStyle = ground
    pen.fill()
  }
  if (line) {
    pen.strokeStyle = line
    pen.lineWidth = width
    pen.setLineDash([...dash])
    pen.stroke()
  }
}

/** Paints a cover, its ground to the edges of the box and its subject in the middle at full height, as `Illustration` shows it; an unknown name paints `plain`. In the light colours. */
export function paintIllustration(pen: ShapePen, name: string, box: { x: number; y: number; width: number; height: number }): void {
  const known = coverShapes[name] ? name : 'plain'
  const [wide, high] = coverSize
  const painted = (shapes: readonly Shape[] | undefined, scale: number) => {
    pen.save()
    pen.translate(box.x + (box.width - wide * scale) / 2, box.y + box.height - high * scale)
    pen.scale(scale, scale)
    shapes?.forEach((shape) => paintShape(pen, shape))
    pen.restore()
  }
  pen.save()
  pen.beginPath()
  pen.rect(box.x, box.y, box.width, box.height)
  pen.clip()
  pen.lineCap = 'round'
  painted(groundShapes[groundOf[known] ?? 'sky'], Math.max(box.width / wide, box.height / high))
  painted(coverShapes[known], box.height / high)
  pen.restore()
}
