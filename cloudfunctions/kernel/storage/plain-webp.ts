/** The parts that draw a WebP (RFC 9649). */
const drawing: ReadonlySet<string> = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
/** In the first byte of VP8X: says that Exif and XMP follow. */
const tellsMore = 0x08 | 0x04

/** Undefined when it ends before its end. What stands behind the end goes. */
export function plainWebp(bytes: Buffer): Buffer | undefined {
  const end = 8 + bytes.readUInt32LE(4)
  if (end > bytes.length) return undefined
  const parts: Buffer[] = []
  for (let at = 12; at < end; ) {
    if (at + 8 > end) return undefined
    const name = bytes.toString('latin1', at, at + 4)
    const size = bytes.readUInt32LE(at + 4)
    // Each part is padded to an even length.
    const next = at + 8 + size + (size % 2)
    if (at + 8 + size > end) return undefined
    if (drawing.has(name)) {
      const part = Buffer.from(bytes.subarray(at, next))
      if (name === 'VP8X' && part.length > 8) part.writeUInt8(part.readUInt8(8) & ~tellsMore, 8)
      parts.push(part)
    }
    at = next
  }
  const head = Buffer.from(bytes.subarray(0, 12))
  const body = Buffer.concat(parts)
  head.writeUInt32LE(4 + body.length, 4)
  return Buffer.concat([head, body])
}
