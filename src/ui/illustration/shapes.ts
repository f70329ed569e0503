import type { Palette } from './palette'

type Point = readonly [number, number]

const turned = ([x, y]: Point, degrees: number) => {
  const angle = (degrees * Math.PI) / 180
  return `${Math.round(x * Math.cos(angle) - y * Math.sin(angle))} ${Math.round(x * Math.sin(angle) + y * Math.cos(angle))}`
}
const round = (value: number) => String(Math.round(value * 100) / 100).replace(/^(-?)0\./, '$1.')

/** A leaf that grows from a point, `length` long, turned by `angle` degrees (0 points right). */
export function leaf(x: number, y: number, length: number, angle: number, fill: string): string {
  const bend = (...points: Point[]) => points.map(([along, across]) => turned([along * length, across * length], angle)).join(' ')
  return `<path d='M${x} ${y}c${bend([0.25, -0.42], [0.75, -0.42], [1, 0])} ${bend([-0.25, 0.24], [-0.75, 0.24], [-1, 0])}z' fill='${fill}'/>`
}

/** A sunflower's head of radius `r`. With seeds it is for pictures in which the disc is larger than a fingertip. */
export const flower = (x: number, y: number, r: number, seeds = false) =>
  `<use href='#${seeds ? 's' : 'f'}' transform='translate(${x} ${y})scale(${round(r / 100)})'/>`

/** A stem from the ground up to a flower's head. */
export const stem = (x: number, from: number, to: number, width: number, c: Palette) =>
  `<path d='M${x} ${from}V${to}' stroke='${c.leaf}' stroke-width='${width}'/>`

/** A waxing moon. */
export function crescent(x: number, y: number, r: number, fill: string): string {
  const [tip, far] = [`${round(x - 0.067 * r)} ${round(y - 0.993 * r)}`, `${round(x + 0.889 * r)} ${round(y + 0.449 * r)}`]
  return `<path d='M${tip}A${r} ${r} 0 1 0 ${far}A${round(r * 0.875)} ${round(r * 0.875)} 0 0 1 ${tip}z' fill='${fill}'/>`
}

const heartShape = 'M0 30S-32 12-32-10A17 17 0 0 1 0-19a17 17 0 0 1 32 9C32 12 0 30 0 30z'
/** A heart; at scale 1 it is 64 wide. */
export const heart = (x: number, y: number, scale: number, fill: string) =>
  `<path transform='translate(${x} ${y})scale(${scale})' fill='${fill}' d='${heartShape}'/>`

/** Two curls of steam over something warm. */
export const steam = (x: number, y: number, gap: number, c: Palette) =>
  `<path d='M${x} ${y}c-5-5 5-9 0-15m${gap} 13c-5-5 5-9 0-15' stroke='${c.petal}' stroke-width='3' fill='none'/>`

/** Two open hands that hold something up. */
export const openHands = (c: Palette) =>
  [
    `<path d='M149 132h45v16h-45z' fill='${c.leaf}'/>`,
    `<path d='M145 126h53a5 5 0 0 1 0 10h-53a5 5 0 0 1 0-10z' fill='${c.leaf2}'/>`,
    `<path id='h' d='M172 130h-16c-24-4-38-20-38-46 0-8 12-9 13-1 3 16 15 25 41 26z' fill='${c.skin}'/>`,
    "<use href='#h' transform='matrix(-1 0 0 1 343 0)'/>",
  ].join('')

// 14 petals in two layers; the seeds turn by the golden angle, as in the field.
const petals = 14
const turn = 360 / petals
const petalCurve: Point[] = [[31, -66], [0, -100], [-31, -66], [0, 0]]
const half = Array.from({ length: petals / 2 }, (_, index) => petalCurve.map((point) => turned(point, index * turn))).flat().join(' ')
const seedCount = 34
const goldenAngle = 180 * (3 - Math.sqrt(5))
const seed = (index: number) => turned([38 * Math.sqrt((index + 0.5) / seedCount), 0], index * goldenAngle)
const seeds = Array.from({ length: seedCount }, (_, index) => `M${seed(index)}v.1`).join('')

const head = (c: Palette) =>
  [
    `<g fill='${c.petal2}' transform='rotate(${round(turn / 2)})'><g id='l'><path id='q' d='M0 0Q${half}z'/><use href='#q' transform='rotate(180)'/></g></g>`,
    `<use href='#l' fill='${c.petal}' transform='scale(.92)'/><circle r='44' fill='${c.seed}'/>`,
  ].join('')

/** A drawing with its first flower drawn out where it stands, with seeds if it has them; those after it repeat its head. */
export function withFlowers(drawing: string, c: Palette): string {
  const flowers = /<use href='#([fs])'( transform='[^']*')\/>/g
  const repeated = (drawing.match(flowers)?.length ?? 0) > 1
  let drawn = false
  return drawing.replace(flowers, (_, kind: string, transform: string) => {
    if (drawn) return `<use href='#f'${transform}/>`
    drawn = true
    const seeded = kind === 's' ? `<path d='${seeds}' stroke='${c.petal2}' stroke-opacity='.55' stroke-width='6'/>` : ''
    return `<g${transform}>${repeated ? `<g id='f'>${head(c)}</g>` : head(c)}${seeded}</g>`
  })
}
