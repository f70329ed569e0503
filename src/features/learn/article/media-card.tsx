import { View } from '@tarojs/components'
import { copyText } from '@/client/copy-text'
import type { Playing } from '@/client/playing'
import type { MediaFacts } from '@/domain/learn/piece-facts'
import { useArticlePage } from '@/pages/parts/blocks/article-context'
import { FilmCard } from '@/pages/parts/player/film-card'
import { saidLength } from '@/pages/parts/player/said-length'
import { SoundCard } from '@/pages/parts/player/sound-card'
import { Button } from '@/ui/button/button'
import './facts-card.scss'
import './media-card.scss'

interface MediaCardProps {
  media: MediaFacts
  title: string
  /** Of the piece's own sound. */
  sound: Playing
}

/** The sound or the film. Its words are the text below, for who cannot hear or has no network to spare. */
export function MediaCard({ media: { form, seconds, from }, title, sound }: MediaCardProps) {
  const { files, say } = useArticlePage()
  const words = `${form === 'audio' ? '声音' : '视频'}，${saidLength(seconds)}。下面有全部文字。`
  if (from.at === 'link') {
    const copy = async () => say((await copyText(from.url)) ? { text: '网址复制好了，到浏览器里粘贴打开', icon: 'check-circle' } : { text: '没能复制，请长按网址选中', icon: 'info' })
    return (
      <View className='facts-card'>
        <View className='facts-card-note'>{words}在官方网站上，小程序里打不开，复制网址到浏览器里看。</View>
        <View className='media-url'>{from.url}</View>
        <Button kind='soft' small onTap={() => void copy()}>
          复制网址
        </Button>
      </View>
    )
  }
  if (form === 'audio') return <SoundCard title={words} playing={sound} seconds={seconds} />
  return <FilmCard src={files[from.path]} title={title} note={words} seconds={seconds} />
}
