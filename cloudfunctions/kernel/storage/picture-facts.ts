/** What the bytes of a picture say it is; undefined when they are none that we store. */
interface PictureFacts {
  mime: 'image/jpeg' | 'image/png' | 'image/webp'
  width: number
  height: number
}

export const pictureFacts = (bytes: Buffer): PictureFacts | undefined => jpeg(bytes) ?? png(bytes) ?? webp(bytes)

function png(bytes: Buffer): PictureFacts | undefined {
  if (bytes.length < 24 || bytes.subarray(0, 8).toString('hex') !== '89504e470d0a1a0a' || bytes.subarray(12, 16).toString('latin1') !== 'IHDR') return undefined
  return { mime: 'image/png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/** Frames that say the size: all SOF but the tables that share their numbers. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

function jpeg(bytes: Buffer): PictureFacts | undefined {
  if (bytes.subarray(0, 3).toString('hex') !== 'ffd8ff') return undefined
  for (let at = 2; at + 9 <= bytes.length && bytes.readUInt8(at) === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    if (isFrame(bytes.readUInt8(at + 1))) return { mime: 'image/jpeg', width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
  }
  return undefined
}

function webp(bytes: Buffer): PictureFacts | undefined {
  if (bytes.length < 30 || bytes.subarray(0, 4).toString('latin1') !== 'RIFF' || bytes.subarray(8, 12).toString('latin1') !== 'WEBP') return undefined
  const mime = 'image/webp'
  switch (bytes.subarray(12, 16).toString('latin1')) {
    case 'VP8X':
      return { mime, width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21)
      return { mime, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    case 'VP8 ':
      return { mime, width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
    default:
      return undefined
  }
}
