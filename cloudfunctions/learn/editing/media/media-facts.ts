/** What the bytes of a sound or a film say it is: nothing is believed of its name. */
import type { MediaForm } from '@/domain/learn/media-limits'
import type { OpenedFile } from '../../../kernel/storage/read-part'
import { mp3Facts } from './mp3-facts'
import { mp4Facts } from './mp4-facts'

export interface MediaFileFacts {
  extension: 'mp3' | 'm4a' | 'mp4'
  form: MediaForm
  seconds: number
}

/** Or why it is none that every phone plays, in words. */
export type LookedInto = MediaFileFacts | { why: string }

const strange = { why: '这个文件不是能用的音频或视频，或者坏了。请换一个 MP3、M4A 或 MP4。' }

export async function mediaFactsOf(file: OpenedFile): Promise<LookedInto> {
  const head = await file.read(0, 16)
  if (head.subarray(4, 8).toString('latin1') === 'ftyp') return (await mp4Facts(file)) ?? strange
  return (await mp3Facts(file)) ?? strange
}
