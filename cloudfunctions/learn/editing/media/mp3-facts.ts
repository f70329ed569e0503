import type { OpenedFile } from '../../../kernel/storage/read-part'
import type { MediaFileFacts } from './media-facts'

/** kbit/s of layer III by the index in the header (ISO 11172-3, 13818-3); 0 and 15 say nothing. */
const rates = {
  mpeg1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  mpeg2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const
const samplesPerSecond = [44_100, 48_000, 32_000]

interface Frame {
  bytes: number
  kbit: number
  seconds: number
  /** Where the encoder's own note of the number of frames stands, if it made one. */
  note: number
}

/** The frame that begins here; undefined when none does. */
function frameAt(bytes: Buffer, at: number): Frame | undefined {
  if (at + 4 > bytes.length) return undefined
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + 4)
  const version = (second >> 3) & 3
  if (first !== 0xff || second >> 5 !== 7 || version === 1 || ((second >> 1) & 3) !== 1) return undefined
  const isFirst = version === 3
  const kbit = rates[isFirst ? 'mpeg1' : 'mpeg2'][third >> 4] ?? 0
  const base = samplesPerSecond[(third >> 2) & 3]
  if (kbit === 0 || base === undefined) return undefined
  const rate = base / (isFirst ? 1 : version === 2 ? 2 : 4)
  const samples = isFirst ? 1152 : 576
  const isMono = fourth >> 6 === 3
  const side = isFirst ? (isMono ? 17 : 32) : isMono ? 9 : 17
  return { bytes: Math.floor(((samples / 8) * kbit * 1000) / rate) + ((third >> 1) & 1), kbit, seconds: samples / rate, note: at + 4 + side }
}

/** An ID3 tag in front, with its head. */
const tagLength = (head: Buffer): number =>
  head.subarray(0, 3).toString('latin1') === 'ID3' ? 10 + head.subarray(6, 10).reduce((sum, byte) => sum * 128 + (byte & 127), 0) : 0

/** The number of frames, where the encoder wrote it into the first one (Xing, Info). */
function countedFrames(bytes: Buffer, { note }: Frame): number | undefined {
  const name = bytes.subarray(note, note + 4).toString('latin1')
  const counts = (name === 'Xing' || name === 'Info') && note + 12 <= bytes.length && (bytes.readUInt32BE(note + 4) & 1) === 1
  return counts ? bytes.readUInt32BE(note + 8) : undefined
}

const looked = 8 * 1024

/** An MP3 by its frames: the first one after the tag, and a second one exactly where the first says that it ends. Undefined for anything else. */
export async function mp3Facts(file: OpenedFile): Promise<MediaFileFacts | undefined> {
  const start = tagLength(await file.read(0, 10))
  const bytes = await file.read(start, looked)
  // Some encoders leave a few empty bytes after the tag.
  let at = 0
  while (at < bytes.length && bytes[at] === 0) at++
  const frame = frameAt(bytes, at)
  if (!frame || !frameAt(bytes, at + frame.bytes)) return undefined
  const frames = countedFrames(bytes, frame)
  const seconds = frames === undefined ? ((file.bytes - start - at) * 8) / (frame.kbit * 1000) : frames * frame.seconds
  return { extension: 'mp3', form: 'audio', seconds: Math.max(1, Math.round(seconds)) }
}
