/** The box that lines are kept in, whatever the size of the screen. */
const box = { width: 300, height: 120 }
/** As many points as the contract takes; a signature has some hundreds. */
const mostPoints = 1200

export interface Pen {
  /** Begins a line; gives all lines. */
  down: (x: number, y: number) => string
  /** Goes on with it. */
  to: (x: number, y: number) => string
}

/** Draws on a canvas of this size and writes the lines down: `x,y x,y;x,y`. */
export function penOn(context: CanvasRenderingContext2D, width: number, height: number): Pen {
  const lines: string[][] = []
  let points = 0
  let last: [number, number] | undefined
  context.lineWidth = 3
  context.lineCap = 'round'
  context.lineJoin = 'round'
  const kept = (x: number, y: number) => `${Math.round((Math.min(Math.max(x, 0), width) * box.width) / width)},${Math.round((Math.min(Math.max(y, 0), height) * box.height) / height)}`
  const all = () => lines.map((line) => line.join(' ')).join(';')
  const add = (x: number, y: number) => {
    if (points >= mostPoints) return
    points += 1
    lines[lines.length - 1]?.push(kept(x, y))
  }
  return {
    down(x, y) {
      lines.push([])
      add(x, y)
      last = [x, y]
      return all()
    },
    to(x, y) {
      if (!last) return all()
      context.beginPath()
      context.moveTo(...last)
      context.lineTo(x, y)
      context.stroke()
      last = [x, y]
      add(x, y)
      return all()
    },
  }
}
