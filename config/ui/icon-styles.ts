import type { Drawing } from '../../src/ui/icon/icons'
import { svgUrl } from './svg-uri'

// The stroke keeps 1.5 px on screen whatever the icon's size, so one mask serves 16, 20, 24 and 28 px.
const stroke = (line: string) =>
  `<path d='${line}' fill='none' stroke='red' stroke-width='1.5' stroke-linecap='round' stroke-linejoin='round' vector-effect='non-scaling-stroke'/>`
const mask = (elements: string) => `-webkit-mask-image: ${svgUrl(24, 24, elements)};`

/** The style sheet of all icons: a mask for the strokes, and one below it for the yellow detail or the fill of a current tab. */
export function iconStyles(icons: Record<string, Drawing>): string {
  const rules = Object.entries(icons).flatMap(([name, { line, accent, fill }]) => {
    const strokes = `.x-icon--${name}::after { ${mask(stroke(line))} }`
    const below = accent ?? fill
    if (!below) return [strokes]
    const colour = accent ? 'var(--sunflower)' : 'transparent'
    return [strokes, `.x-icon--${name}::before { background-color: ${colour}; ${mask(`<path d='${below}'/>`)} }`]
  })
  return `${rules.join('\n')}\n`
}
