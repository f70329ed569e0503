/** The order in which a log is read: by the moments at which people acted, whatever the order in which their phones found the network. */
import type { Line } from './child-file'

/** What is said of another line; undefined for what stands by itself. */
const about = ({ note }: Line): string | undefined => (note.what === 'changed' || note.what === 'removed' ? note.of : undefined)

interface Placed {
  line: Line
  at: string
  /** Of lines of one moment: what is said of something comes after it. */
  later: 0 | 1
}

/** Each line once; a phone whose clock is slow does not correct what another one has yet to note. */
export function inOrder(log: readonly Line[]): Line[] {
  const lines = new Map<string, Line>()
  for (const line of log) {
    const known = lines.get(line.id)
    if (!known || isBefore(line, known)) lines.set(line.id, line)
  }
  return [...lines.values()]
    .map((line): Placed => {
      const of = about(line)
      const target = of === undefined ? undefined : lines.get(of)
      return { line, at: target && target.at > line.at ? target.at : line.at, later: of === undefined ? 0 : 1 }
    })
    .sort((a, b) => a.at.localeCompare(b.at) || a.later - b.later || a.line.id.localeCompare(b.line.id))
    .map(({ line }) => line)
}

/** Of two lines with one id, the one that the cloud has; else either, but always the same. */
function isBefore(one: Line, other: Line): boolean {
  const waits = (line: Line) => (line.waiting ? 1 : 0)
  if (waits(one) !== waits(other)) return waits(one) < waits(other)
  return JSON.stringify(one) < JSON.stringify(other)
}
