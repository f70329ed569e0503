import type { Front } from '@/domain/learn/editing/editing-contract'
import { checkedMedia } from './checked-media'

/** What is wrong with the files that a piece would play, in words; undefined when nothing is. Whoever hands it on is told, whatever was saved before. */
export async function whyMediaNotGood({ media, audio }: Front): Promise<string | undefined> {
  const files = [...(media?.from.at === 'file' ? [{ path: media.from.path, form: media.form }] : []), ...(audio === null ? [] : [{ path: audio, form: 'audio' as const }])]
  const looked = await Promise.all(files.map(({ path, form }) => checkedMedia(path, form)))
  return looked.flatMap((one) => ('why' in one ? [one.why] : []))[0]
}
