import type { OpenedFile } from '../../../kernel/storage/read-part'
import type { LookedInto } from './media-facts'

interface Box {
  type: string
  /** Of what is inside. */
  from: number
  to: number
}

/** The box (ISO 14496-12) whose head stands here; undefined when the bytes are none. */
function boxAt(bytes: Buffer, at: number, offset: number): Box | undefined {
  if (at + 8 > bytes.length) return undefined
  const short = bytes.readUInt32BE(at)
  const isLong = short === 1
  if (isLong && at + 16 > bytes.length) return undefined
  const size = isLong ? Number(bytes.readBigUInt64BE(at + 8)) : short
  const head = isLong ? 16 : 8
  return size < head ? undefined : { type: bytes.subarray(at + 4, at + 8).toString('latin1'), from: offset + head, to: offset + size }
}

function boxesIn(bytes: Buffer, from = 0, to = bytes.length): Box[] {
  const boxes: Box[] = []
  for (let at = from; at < to; ) {
    const box = boxAt(bytes, at, at)
    if (!box || box.to > to) break
    boxes.push(box)
    at = box.to
  }
  return boxes
}

/** The first box at the end of this way down. */
const inside = (bytes: Buffer, way: readonly string[], box: Box): Box | undefined =>
  way.reduce<Box | undefined>((found, type) => found && boxesIn(bytes, found.from, found.to).find((each) => each.type === type), box)

/** A film's index is far smaller than the film. */
const largestIndex = 6 * 1024 * 1024
const mostBoxes = 60

/** The index (`moov`), before or after the film itself: box by box, without fetching what lies between. Undefined too for a file that ends before its last box does. */
async function indexOf(file: OpenedFile): Promise<Buffer | undefined> {
  let index: Box | undefined
  for (let n = 0, at = 0; at < file.bytes; n++) {
    const box = boxAt(await file.read(at, 16), 0, at)
    if (!box || box.to > file.bytes || n === mostBoxes) return undefined
    if (box.type === 'moov') index = box
    at = box.to
  }
  return index && index.to - index.from <= largestIndex ? file.read(index.from, index.to - index.from) : undefined
}

/** What a track holds (`vide`, `soun`), and how it is coded. */
function tracksOf(moov: Buffer): Array<{ kind: string; coding: string }> {
  const whole = boxesIn(moov)
  return whole.filter(({ type }) => type === 'trak').flatMap((track) => {
    const [handler, coding] = [inside(moov, ['mdia', 'hdlr'], track), inside(moov, ['mdia', 'minf', 'stbl', 'stsd'], track)]
    if (!handler || !coding || handler.from + 12 > moov.length || coding.from + 16 > moov.length) return []
    return [{ kind: moov.subarray(handler.from + 8, handler.from + 12).toString('latin1'), coding: moov.subarray(coding.from + 12, coding.from + 16).toString('latin1') }]
  })
}

function secondsOf(moov: Buffer): number | undefined {
  const head = boxesIn(moov).find(({ type }) => type === 'mvhd')
  if (!head || head.to - head.from < 32) return undefined
  const isLong = moov[head.from] === 1
  const unit = moov.readUInt32BE(head.from + (isLong ? 20 : 12))
  const length = isLong ? Number(moov.readBigUInt64BE(head.from + 24)) : moov.readUInt32BE(head.from + 16)
  return unit === 0 || length === 0 ? undefined : length / unit
}

/** What every phone's player knows. */
const known = { vide: ['avc1', 'avc3'], soun: ['mp4a'] } as const

/** An M4A or MP4 by its index; undefined when it has none, or is none. */
export async function mp4Facts(file: OpenedFile): Promise<LookedInto | undefined> {
  const moov = await indexOf(file)
  const seconds = moov && secondsOf(moov)
  if (!moov || seconds === undefined) return undefined
  const tracks = tracksOf(moov)
  const [film, sound] = [tracks.find(({ kind }) => kind === 'vide'), tracks.find(({ kind }) => kind === 'soun')]
  if (!film && !sound) return undefined
  if (film && !known.vide.some((coding) => coding === film.coding)) return { why: '这个视频的编码有些手机放不出来。请导出成“H.264”的 MP4（苹果手机：设置、相机、格式，选“兼容性最佳”）再传。' }
  if (sound && !known.soun.some((coding) => coding === sound.coding)) return { why: '这里面的声音有些手机放不出来。请导出成 AAC 声音的文件再传。' }
  return { ...(film ? { extension: 'mp4', form: 'video' } : { extension: 'm4a', form: 'audio' }), seconds: Math.max(1, Math.round(seconds)) }
}
