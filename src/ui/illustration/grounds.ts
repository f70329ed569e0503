import type { Palette } from './palette'
import type { Ground } from './scene'
import { flower, leaf, stem } from './shapes'

const rect = (y: number, height: number, fill: string, opacity = 1) =>
  `<path d='M0 ${y}h343v${height}H0z' fill='${fill}'${opacity < 1 ? ` opacity='${opacity}'` : ''}/>`
const glow = (x: number, y: number, r: number, fill: string, opacity: number) =>
  `<circle cx='${x}' cy='${y}' r='${r}' fill='${fill}' opacity='${opacity}'/>`
const hills = (c: Palette) =>
  [
    `<path d='M0 114c60-20 120-18 180-6s110 10 163-8v48H0z' fill='${c.leaf2}' opacity='.5'/>`,
    `<path d='M0 129c70-13 130-8 190 0s110 4 153-6v25H0z' fill='${c.leaf2}' opacity='.7'/>`,
  ].join('')

// What stands at the sides shows only when the picture is wide, at the head of an article.
const potted = (c: Palette) =>
  [
    stem(40, 118, 70, 4, c),
    leaf(40, 98, 24, -28, c.leaf),
    leaf(40, 104, 21, 208, c.leaf),
    flower(40, 54, 27),
    `<path d='M22 112h36l-5 26H27z' fill='${c.seed2}'/><rect x='17' y='107' width='46' height='8' rx='3' fill='${c.seed}'/>`,
  ].join('')
const field = (c: Palette) =>
  [
    stem(30, 134, 88, 4, c),
    leaf(30, 118, 20, 206, c.leaf),
    flower(30, 76, 24),
    stem(306, 130, 98, 3.5, c),
    leaf(306, 122, 18, -28, c.leaf),
    flower(306, 92, 17),
  ].join('')
const sprig = (c: Palette) =>
  [leaf(318, 138, 40, -112, c.leaf), leaf(316, 140, 34, -160, c.leaf2), leaf(22, 140, 36, -66, c.leaf2), leaf(20, 142, 30, -20, c.leaf)].join('')

type Drawn = (c: Palette) => string

/** The grounds of the covers, 343 × 148, drawn once each however many pictures stand on them. */
export const grounds: Record<Exclude<Ground, 'none'>, Drawn> = {
  sky: (c) => rect(0, 148, c.sky) + glow(232, 104, 66, c.shade, 0.55),
  'sky-table': (c) => rect(0, 148, c.sky) + glow(228, 34, 56, c.shade, 0.6) + rect(116, 32, c.shade),
  'sky-hills': (c) => rect(0, 148, c.sky) + glow(228, 32, 44, c.shade, 0.6) + hills(c),
  mist: (c) => rect(0, 148, c.mist) + glow(118, 40, 58, c.leaf2, 0.22),
  'mist-table': (c) => rect(0, 148, c.mist) + glow(116, 42, 56, c.leaf2, 0.22) + rect(116, 32, c.leaf2, 0.5),
  'mist-hills': (c) => rect(0, 148, c.mist) + hills(c),
}

/** What stands at the sides of which grounds. */
export const sides: ReadonlyArray<{ of: ReadonlyArray<keyof typeof grounds>; draw: Drawn }> = [
  { of: ['sky', 'mist'], draw: sprig },
  { of: ['sky-hills'], draw: field },
  { of: ['sky-table', 'mist-table', 'mist-hills'], draw: potted },
]
