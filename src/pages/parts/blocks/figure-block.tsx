import { Image, View } from '@tarojs/components'
import { accessible } from '@/ui/accessible'
import { Illustration } from '@/ui/illustration/illustration'
import { useArticlePage } from './article-context'
import type { BlockOf } from './block-of'
import './figure-block.scss'

/** A picture, its room kept before it is here; what it shows is said in words where it cannot be had. */
export function FigureBlock({ block }: BlockOf<'figure'>) {
  const { files } = useArticlePage()
  const { image, alt, caption, illustration } = block
  const src = image && files[image.path]
  return (
    <View className='figure'>
      {image ? (
        <View className='figure-room' style={{ maxWidth: `${image.width}px` }}>
          <View className='figure-frame' style={{ paddingTop: `${((image.height / image.width) * 100).toFixed(2)}%` }}>
            {src === undefined ? (
              <View className='figure-words'>{alt}</View>
            ) : (
              <Image className='figure-image' src={src} mode='aspectFill' lazyLoad {...accessible({ role: 'img', label: alt })} />
            )}
          </View>
        </View>
      ) : (
        <Illustration name={illustration ?? 'plain'} label={alt} shape='head' />
      )}
      {caption && <View className='figure-caption'>{caption}</View>}
    </View>
  )
}
