import { View } from '@tarojs/components'
import { usePlaying } from '@/client/playing'
import { openSound } from '@/client/sound'
import type { FrontDraft } from '@/domain/learn/editing/front-draft'
import { FilmCard } from '@/pages/parts/player/film-card'
import { saidLength } from '@/pages/parts/player/said-length'
import { SoundCard } from '@/pages/parts/player/sound-card'

/** Paths of what a draft would play. */
export const playedPaths = ({ kind, media, audio }: Pick<FrontDraft, 'kind' | 'media' | 'audio'>): string[] =>
  [kind === 'media' && media.at === 'file' ? media.path : '', kind === 'media' ? '' : audio].filter((path) => /^learn\/[a-z0-9-]{1,80}\.(mp3|m4a|mp4)$/.test(path))

interface PreviewMediaProps {
  front: FrontDraft
  files: Readonly<Record<string, string>>
}

/** What readers will hear or see above the text, to be heard and seen by who writes and who signs. */
export function PreviewMedia({ front, files }: PreviewMediaProps) {
  const { kind, title, media } = front
  const [path] = playedPaths(front)
  const src = path === undefined ? undefined : files[path]
  const playing = usePlaying((events) => (src === undefined ? undefined : openSound(src, events)))
  const seconds = Number(media.seconds) || undefined
  if (kind === 'media' && media.at === 'link') return media.url === '' ? null : <View className='player-note'>{media.url}</View>
  if (path === undefined) return null
  // Its address comes with the preview's answer: until then there is nothing to tap.
  if (src === undefined) return <View className='player-note'>正在取文件，请稍等</View>
  if (kind === 'media' && media.form === 'video') return <FilmCard src={src} title={title} note={seconds ? `视频，${saidLength(seconds)}` : '视频'} seconds={seconds ?? 0} />
  return <SoundCard title={kind === 'media' ? '声音' : '有录音，读给您听'} playing={playing} seconds={kind === 'media' ? seconds : undefined} />
}
