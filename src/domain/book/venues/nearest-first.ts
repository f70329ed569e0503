/**
 * The order of a list of places around where somebody lives, and how to read it from an index of paths. Around the reader's village lie the township, the county
 * and the city, each around the one before. Within each of these circles comes first what is its own (a county's hospital), then what lies behind the circle within
 * it in the order of paths, then what lies before it, backwards. So both sides are read outward from the village, however much there is.
 */
import { pathsDownTo } from '../../org/paths-down-to'

/** Where something stands in the order. */
export interface Standing {
  orgPath: string
  id: string
}

/** A range of paths to be read in one direction; `behind`: what was read last, of the path that the range begins with. */
export interface Side {
  from: string
  to: string
  behind?: Standing
}

const [own, after, before] = [0, 1, 2] as const

/** Paths of the reader's places, the innermost first. The province is a circle only for who said no more than that. */
export const circlesAround = (placeIds: readonly string[]): string[] => pathsDownTo(placeIds).slice(placeIds.length > 1 ? 1 : 0).reverse()

/** The first path that is not of this subtree any more: `/` comes right behind the dot. */
const endOf = (path: string) => `${path.slice(0, -1)}/`

const circleOf = (circles: readonly string[], path: string) => circles.findIndex((circle) => path.startsWith(circle))

function rank(circles: readonly string[], { orgPath }: Standing): [number, number] {
  const circle = circleOf(circles, orgPath)
  if (circle > 0 && circles[circle] === orgPath) return [circle, own]
  return [circle, orgPath >= (circles[0] ?? '') ? after : before]
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Sorts by the order, the nearest first. */
export const byNearness = (circles: readonly string[]) => (a: Standing, b: Standing): number => {
  const [[circleA, sideA], [circleB, sideB]] = [rank(circles, a), rank(circles, b)]
  const within = compare(a.orgPath, b.orgPath) || compare(a.id, b.id)
  return circleA - circleB || sideA - sideB || (sideA === before ? -within : within)
}

/** What is left of both sides behind a row of the list: `after` to be read upward, `before` downward from `to`. Throws nothing: a row of elsewhere is behind all. */
export function sidesBehind(circles: readonly string[], last: Standing | undefined): { after: Side | undefined; before: Side | undefined } {
  const [inner = '', outer = ''] = [circles[0], circles[circles.length - 1]]
  const whole = { after: { from: inner, to: endOf(outer) }, before: { from: outer, to: inner } }
  if (!last) return sides(whole)
  const [circle, side] = rank(circles, last)
  if (circle < 0) return { after: undefined, before: undefined }
  const within = circles[circle - 1] ?? inner
  if (side === own) return sides({ after: { from: endOf(within), to: endOf(outer) }, before: { from: outer, to: within } })
  if (side === after) return sides({ after: { from: last.orgPath, to: endOf(outer), behind: last }, before: { from: outer, to: within } })
  return sides({ after: { from: endOf(circles[circle] ?? outer), to: endOf(outer) }, before: { from: outer, to: last.orgPath, behind: last } })
}

const hasRoom = ({ from, to, behind }: Side) => from < to || behind !== undefined
const sides = (of: { after: Side; before: Side }) => ({ after: hasRoom(of.after) ? of.after : undefined, before: hasRoom(of.before) ? of.before : undefined })
