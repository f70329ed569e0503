/** The parts that draw a PNG, moving ones too (W3C PNG, third edition). */
const drawing: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'mDCV', 'cLLI', 'bKGD', 'pHYs', 'acTL', 'fcTL', 'fdAT'])

/** Undefined when it ends before its end. What stands behind the end goes. */
export function plainPng(bytes: Buffer): Buffer | undefined {
  const parts = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length; ) {
    const name = bytes.toString('latin1', at + 4, at + 8)
    const next = at + 12 + bytes.readUInt32BE(at)
    if (next > bytes.length) return undefined
    if (drawing.has(name)) parts.push(bytes.subarray(at, next))
    if (name === 'IEND') return Buffer.concat(parts)
    at = next
  }
  return undefined
}
