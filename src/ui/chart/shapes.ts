import type { chartColours } from './generated/colours'

export type ChartColour = keyof (typeof chartColours)['light']
export type At = readonly [x: number, y: number]

/** One thing to draw, in CSS pixels from the upper left corner. Whoever plans a chart knows no canvas, and whoever paints it no chart. */
export type Shape =
  | { kind: 'line'; at: readonly At[]; colour: ChartColour; width: number; dash?: readonly number[] }
  | { kind: 'area'; at: readonly At[]; colour: ChartColour }
  | { kind: 'disc'; at: At; radius: number; fill: ChartColour; ring?: ChartColour; ringWidth?: number; opacity?: number }
  | { kind: 'box'; at: At; width: number; height: number; radius: number; colour: ChartColour }
  /** `at` is the middle of the line of text, at its start, middle or end. */
  | { kind: 'text'; text: string; at: At; colour: ChartColour; size: number; bold?: boolean; align?: 'start' | 'middle' | 'end' }

export interface Picture {
  width: number
  height: number
  shapes: readonly Shape[]
}
