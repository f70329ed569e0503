import { Video, View } from '@tarojs/components'
import { copyText } from '@/client/copy-text'
import type { MediaFacts } from '@/domain/learn/piece-facts'
import { Button } from '@/ui/button/button'
import { useArticlePage } from '@/pages/parts/blocks/article-context'
import { AudioCard } from './audio-card'
import { saidLength } from './said-length'
import './facts-card.scss'
import './media-card.scss'

interface MediaCardProps {
  media: MediaFacts
  title: string
}

/** The sound or the film. Its words are the text below, for who cannot hear or has no network to spare. */
export function MediaCard({ media: { form, seconds, from }, title }: MediaCardProps) {
  const { files, say } = useArticlePage()
  const words = `${form === 'audio' ? '声音' : '视频'}，${saidLength(seconds)}。下面有全文。`
  if (from.at === 'link') {
    const copy = async () => say((await copyText(from.url)) ? { text: '网址复制好了，到浏览器里粘贴打开', icon: 'check-circle' } : { text: '没能复制，请长按网址选中', icon: 'info' })
    return (
      <View className='facts-card'>
        <View className='facts-card-note'>{words}</View>
        <View className='media-url'>{from.url}</View>
        <Button kind='soft' small onTap={() => void copy()}>
          复制网址
        </Button>
      </View>
    )
  }
  const src = files[from.path]
  if (form === 'audio') return <AudioCard src={src} title={words} />
  return (
    <View className='media'>
      {src === undefined ? <View className='media-missing'>视频现在取不到，连上网再来看。</View> : <Video className='media-video' src={src} title={title} controls showFullscreenBtn nativeProps={{ 'aria-label': `视频：${title}` }} />}
      <View className='facts-card-note'>{words}</View>
    </View>
  )
}
