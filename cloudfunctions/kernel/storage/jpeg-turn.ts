/** How a camera was held, out of all that Exif tells: without it a picture would lie on its side. */
const exif = Buffer.from('Exif\0\0', 'latin1')
const orientation = 0x0112
const short = 3

/** 1 (upright) to 8, as Exif numbers it; 1 when it is not told. */
export function turnOf(content: Buffer): number {
  if (!content.subarray(0, 6).equals(exif) || content.length < 20) return 1
  const tiff = content.subarray(6)
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const two = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  const fields = Array.from({ length: Math.min(two(first), 200) }, (_, i) => first + 2 + i * 12)
  const found = fields.find((at) => two(at) === orientation && two(at + 2) === short)
  const turn = found === undefined ? 1 : two(found + 8)
  return turn >= 1 && turn <= 8 ? turn : 1
}

/** An Exif part that tells this alone. */
export function turnSegment(turn: number): Buffer {
  const tiff = Buffer.alloc(26)
  tiff.write('II*\0', 'latin1')
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(1, 8)
  tiff.writeUInt16LE(orientation, 10)
  tiff.writeUInt16LE(short, 12)
  tiff.writeUInt32LE(1, 14)
  tiff.writeUInt16LE(turn, 18)
  return Buffer.concat([exif, tiff])
}
