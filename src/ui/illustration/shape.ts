/**
 * One shape of a picture, for a canvas: its path in absolute `M L H V C Q Z`; the colour of its ground, then of its line, as places in `colours` (-1: none); the
 * width of the line, how opaque it is, and the dashes of the line.
 */
export type Shape = readonly [path: string, fill: number, stroke?: number, width?: number, alpha?: number, dash?: readonly number[]]
