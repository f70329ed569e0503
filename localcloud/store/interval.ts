import { after, KeyWriter } from './key-writer'
import { typeTag, writeText, writeValue } from './ordered-value'

/** A stretch of one index component. `from` and `to` are beginnings of keys; closed, they take in every key that starts so. */
export interface Interval {
  from: Buffer
  fromOpen: boolean
  to: Buffer
  toOpen: boolean
}

const scratch = new KeyWriter()

export function encoded(value: unknown, room: number): { bytes: Buffer; exact: boolean } {
  const exact = writeValue(scratch.reset(), value, room)
  return { bytes: scratch.take(), exact }
}

export const point = (bytes: Buffer): Interval => ({ from: bytes, fromOpen: false, to: bytes, toOpen: false })

/** All strings that begin with the text. */
export function textsFrom(prefix: string, room: number): Interval {
  writeText(scratch.reset().u8(typeTag.string), prefix, room, false)
  return point(scratch.take())
}

/** All values of one type. */
export const ofType = (tag: number): Interval => point(Buffer.of(tag))

export function intersect(a: Interval, b: Interval): Interval {
  const from = laterStart(a, b) ? a : b
  const to = earlierEnd(a, b) ? a : b
  return { from: from.from, fromOpen: from.fromOpen, to: to.to, toOpen: to.toOpen }
}

/** The same stretch of a component whose bytes are inverted because it descends. */
export function inverted({ from, fromOpen, to, toOpen }: Interval): Interval {
  return { from: flip(to), fromOpen: toOpen, to: flip(from), toOpen: fromOpen }
}

/** The keys after `prefix` that lie in the interval, as [start, end); undefined when there are none. */
export function keyRange(prefix: Buffer, { from, fromOpen, to, toOpen }: Interval): { start: Buffer; end: Buffer } | undefined {
  const [low, high] = [Buffer.concat([prefix, from]), Buffer.concat([prefix, to])]
  const range = { start: fromOpen ? after(low) : low, end: toOpen ? high : after(high) }
  return range.start.compare(range.end) < 0 ? range : undefined
}

const flip = (bytes: Buffer) => Buffer.from(bytes.map((byte) => ~byte & 0xff))

const rim = (bytes: Buffer, skipped: boolean) => (skipped ? after(bytes) : bytes)
const laterStart = (a: Interval, b: Interval) => rim(a.from, a.fromOpen).compare(rim(b.from, b.fromOpen)) > 0
const earlierEnd = (a: Interval, b: Interval) => rim(a.to, !a.toOpen).compare(rim(b.to, !b.toOpen)) < 0
