import { usePlaying, type Playing } from '@/client/playing'
import { openSound } from '@/client/sound'
import type { Article } from '@/domain/learn/contract'

/** The sound of a piece: what it is about, or else somebody who reads it aloud. `hush` silences the browser's own voice: one is heard at a time. */
export function useArticleSound(article: Pick<Article, 'media' | 'audio'> | undefined, files: Readonly<Record<string, string>>, hush: (() => void) | undefined): Playing {
  const { media, audio } = article ?? {}
  const path = media?.form === 'audio' && media.from.at === 'file' ? media.from.path : audio
  const src = path ? files[path] : undefined
  const playing = usePlaying((events) => (src === undefined ? undefined : openSound(src, events)))
  return {
    ...playing,
    toggle() {
      hush?.()
      playing.toggle()
    },
  }
}
