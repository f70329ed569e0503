type Position = number[]
export type Edge = readonly [Position, Position]

/** The edges between the neighbours of a line. */
export const edgesOf = (line: readonly Position[]): Edge[] =>
  line.slice(1).flatMap((to, at) => {
    const from = line[at]
    return from === undefined ? [] : [[from, to] as const]
  })

const [X, Y] = [0, 1] as const

/** Which side of the edge the point is on: positive left, negative right, zero in line. */
function side([from, to]: Edge, point: Position): number {
  const [ax = 0, ay = 0] = from
  return ((to[X] ?? 0) - ax) * ((point[Y] ?? 0) - ay) - ((to[Y] ?? 0) - ay) * ((point[X] ?? 0) - ax)
}

/** Whether two edges cross in a point inside both; touching at an end is no crossing. */
export const edgesCross = (a: Edge, b: Edge): boolean => side(a, b[0]) * side(a, b[1]) < 0 && side(b, a[0]) * side(b, a[1]) < 0
