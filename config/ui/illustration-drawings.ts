/** The covers as shapes that a canvas draws: WeChat's canvas knows no SVG. Everything is brought to absolute lines and curves here, so that a phone only follows them. */
import svgpath from 'svgpath'
import { grounds, sides } from '../../src/ui/illustration/grounds'
import type { Palette } from '../../src/ui/illustration/palette'
import type { Scene } from '../../src/ui/illustration/scene'
import { withFlowers } from '../../src/ui/illustration/shapes'
import type { Shape } from '../../src/ui/illustration/shape'

interface Element {
  tag: string
  attributes: Record<string, string>
  inside: Element[]
}

/** Our own drawings' dialect of SVG: elements and attributes in single quotes, no words. */
function parse(drawing: string): Element[] {
  const root: Element = { tag: 'root', attributes: {}, inside: [] }
  const open = [root]
  for (const [, ends, tag = '', rest = '', closed] of drawing.matchAll(/<(\/?)(\w+)([^>]*?)(\/?)>/g)) {
    if (ends) open.pop()
    else {
      const element = { tag, attributes: Object.fromEntries([...rest.matchAll(/([\w-]+)='([^']*)'/g)].map(([, name, value]) => [name, value])), inside: [] }
      open.at(-1)?.inside.push(element)
      if (!closed) open.push(element)
    }
  }
  return root.inside
}

const ellipse = (cx: number, cy: number, rx: number, ry: number) => `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`
function outline({ tag, attributes }: Element): string {
  const n = (name: string) => Number(attributes[name] ?? 0)
  switch (tag) {
    case 'path':
      return attributes.d ?? ''
    case 'circle':
      return ellipse(n('cx'), n('cy'), n('r'), n('r'))
    case 'ellipse':
      return ellipse(n('cx'), n('cy'), n('rx'), n('ry'))
    case 'rect': {
      const [x, y, w, h, r] = [n('x'), n('y'), n('width'), n('height'), Math.min(n('rx'), n('width') / 2, n('height') / 2)]
      const corner = (dx: number, dy: number) => (r === 0 ? '' : `a${r} ${r} 0 0 1 ${dx} ${dy}`)
      return `M${x + r} ${y}h${w - 2 * r}${corner(r, r)}v${h - 2 * r}${corner(-r, r)}h${2 * r - w}${corner(-r, -r)}v${2 * r - h}${corner(r, -r)}z`
    }
    default:
      throw new Error(`an illustration draws <${tag}>, which config/ui/illustration-drawings.ts does not know`)
  }
}

interface Inherited {
  /** From the outermost to its own. */
  transforms: readonly string[]
  paint: Record<string, string>
}
const painted = ['fill', 'stroke', 'stroke-width', 'stroke-linejoin', 'stroke-dasharray', 'stroke-opacity']

const rounded = (value: number) => Math.round(value * 10) / 10

/** How much larger a length becomes; all our transforms keep shapes alike. */
function scaleOf(transform: string): number {
  let scale = 1
  svgpath('M0 0l1 0').transform(transform).iterate((segment) => {
    if (segment[0] === 'l') scale = Math.hypot(segment[1], segment[2])
  })
  return scale
}

/** A drawing's shapes in the order in which they are painted; `colours` are those that it may use. */
export function shapesOf(drawing: string, colours: readonly string[]): Shape[] {
  const colour = (value: string | undefined): number => {
    if (value === undefined || value === 'none') return -1
    const at = colours.indexOf(value)
    if (at < 0) throw new Error(`an illustration paints in ${value}, which the palette lacks`)
    return at
  }
  const shape = (element: Element, { transforms, paint }: Inherited): Shape => {
    const transform = transforms.join('')
    const scale = scaleOf(transform)
    const path = svgpath(outline(element)).transform(transform).abs().unshort().unarc().round(1).toString()
    const [fill, stroke] = [colour(paint.fill), colour(paint.stroke)]
    if (stroke < 0) return paint.alpha === '1' ? [path, fill] : [path, fill, -1, 0, Number(paint.alpha)]
    const alpha = Number(paint.alpha) * Number(paint['stroke-opacity'] ?? 1)
    const line = [path, fill, stroke, rounded(Number(paint['stroke-width'] ?? 1) * scale)] as const
    const dash = paint['stroke-dasharray']
    if (dash !== undefined) return [...line, alpha, dash.split(' ').map((each) => rounded(Number(each) * scale))]
    return alpha === 1 ? line : [...line, alpha]
  }

  const elements = parse(drawing)
  const named = new Map<string, Element>()
  const name = (element: Element): void => {
    if (element.attributes.id) named.set(element.attributes.id, element)
    element.inside.forEach(name)
  }
  elements.forEach(name)
  const walk = (element: Element, { transforms, paint }: Inherited): Shape[] => {
    const { tag, attributes } = element
    const alpha = Number(paint.alpha ?? 1) * Number(attributes.opacity ?? 1)
    const own = { ...paint, ...Object.fromEntries(painted.flatMap((key) => (attributes[key] === undefined ? [] : [[key, attributes[key]]]))), alpha: String(alpha) }
    const moved = tag === 'use' && (attributes.x || attributes.y) ? [`translate(${attributes.x ?? 0} ${attributes.y ?? 0})`] : []
    const inner = { transforms: [...transforms, ...(attributes.transform ? [attributes.transform] : []), ...moved], paint: own }
    if (tag === 'g') return element.inside.flatMap((each) => walk(each, inner))
    if (tag === 'use') {
      const meant = named.get((attributes.href ?? '').slice(1))
      if (!meant) throw new Error(`an illustration uses ${attributes.href}, which it does not draw`)
      return walk(meant, inner)
    }
    return [shape(element, inner)]
  }
  return elements.flatMap((element) => walk(element, { transforms: [], paint: {} }))
}

/** The generated module: the colours in the light palette, for a picture is shown on whatever ground, and the shapes of every cover and every ground. */
export function illustrationDrawings(scenes: Record<string, Scene>, light: Palette): string {
  const colours = [...new Set(Object.values(light))]
  const list = (drawing: string) => JSON.stringify(shapesOf(withFlowers(drawing, light), colours)).replaceAll('"', "'")
  const onGround = (name: string, draw: (palette: Palette) => string) => draw(light) + sides.filter(({ of }) => of.some((one) => one === name)).map((side) => side.draw(light)).join('')
  const entries = (drawings: Array<[string, string]>) => drawings.map(([name, drawing]) => `  '${name}': ${list(drawing)},\n`).join('')
  const covers = Object.entries(scenes).filter(([, { ground }]) => ground !== 'none')
  return [
    "import type { Shape } from '../shape'\n\n",
    `export const colours = ${JSON.stringify(colours).replaceAll('"', "'")}\n\n`,
    `export const groundShapes: Record<string, readonly Shape[] | undefined> = {\n${entries(Object.entries(grounds).map(([name, draw]) => [name, onGround(name, draw)]))}}\n\n`,
    `export const coverShapes: Record<string, readonly Shape[] | undefined> = {\n${entries(covers.map(([name, { draw }]) => [name, draw(light)]))}}\n`,
  ].join('')
}
