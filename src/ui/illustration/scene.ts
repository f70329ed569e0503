import type { Palette } from './palette'

/** What a picture stands on: warm sky or cool mist, bare, with a table or with hills; `none` is a cut-out on whatever is below. */
export type Ground = 'sky' | 'sky-table' | 'sky-hills' | 'mist' | 'mist-table' | 'mist-hills' | 'none'

/** One picture, drawn once for the light and once for the dark palette. */
export interface Scene {
  ground: Ground
  /** Width and height of the drawing; a cover is 343 × 148 with its subject between x = 100 and 243, which is what a thumbnail shows. */
  size: readonly [number, number]
  /** SVG elements. */
  draw: (c: Palette) => string
}

export const coverSize = [343, 148] as const
export const cover = (ground: Exclude<Ground, 'none'>, draw: Scene['draw']): Scene => ({ ground, size: coverSize, draw })
export const cutOut = (width: number, height: number, draw: Scene['draw']): Scene => ({ ground: 'none', size: [width, height], draw })
