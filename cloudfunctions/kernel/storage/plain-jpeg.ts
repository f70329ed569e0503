import { turnOf, turnSegment } from './jpeg-turn'

/** Frames, tables and scans, which draw the picture (ITU T.81, table B.1): C0–CF, DB–DF, and no restart or end among them. */
const draws = (marker: number) => (marker >= 0xc0 && marker <= 0xcf) || (marker >= 0xda && marker <= 0xdf)
const startOfScan = 0xda
const endOfImage = 0xd9

/** What of a program's own parts is needed to draw it right: the pixel's shape, the colours' profile, and how they are coded. */
function kept(marker: number, content: Buffer): Buffer | undefined {
  const named = (name: string) => content.toString('latin1', 0, name.length) === name
  if (draws(marker)) return content
  // Without the small copy that may follow.
  if (marker === 0xe0 && named('JFIF\0')) return Buffer.concat([content.subarray(0, 12), Buffer.alloc(2)])
  if ((marker === 0xe2 && named('ICC_PROFILE\0')) || (marker === 0xee && named('Adobe'))) return content
  return undefined
}

const segment = (marker: number, content: Buffer) => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}

/** Where the next marker is, after the coded picture: FF 00 and restarts belong to it. The length when there is none. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

/** Undefined when it ends before its end. What stands behind the end goes. */
export function plainJpeg(bytes: Buffer): Buffer | undefined {
  const parts: Buffer[] = []
  let turn = 1
  for (let at = 2; ; ) {
    const marker = bytes[at + 1]
    if (bytes[at] !== 0xff || marker === undefined) return undefined
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === endOfImage) break
    if (at + 4 > bytes.length) return undefined
    const next = at + 2 + bytes.readUInt16BE(at + 2)
    if (next < at + 4 || next > bytes.length) return undefined
    const content = bytes.subarray(at + 4, next)
    if (marker === 0xe1 && turn === 1) turn = turnOf(content)
    const keep = kept(marker, content)
    if (keep) parts.push(segment(marker, keep))
    at = next
    if (marker === startOfScan) {
      at = endOfScan(bytes, next)
      parts.push(bytes.subarray(next, at))
    }
  }
  const turned = turn === 1 ? [] : [segment(0xe1, turnSegment(turn))]
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...turned, ...parts, Buffer.from([0xff, endOfImage])])
}
