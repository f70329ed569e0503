import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { accessible } from '@/ui/accessible'
import './diary.scss'

interface PhotoRowProps {
  ids: readonly string[]
  /** Undefined while they are not known. */
  addresses: Readonly<Record<string, string>> | undefined
  /** Whose pictures, of which day. */
  label: string
}

/** The pictures of an entry, small; a tap shows one large. */
export function PhotoRow({ ids, addresses, label }: PhotoRowProps) {
  const shown = ids.flatMap((id) => addresses?.[id] ?? [])
  return (
    <View className='diary-photos'>
      {ids.map((id, index) => {
        const address = addresses?.[id]
        return address === undefined ? (
          <View key={id} className='diary-photo'>
            <View className='diary-photo-none'>{addresses ? '照片不在了' : '等网络，一会儿就有'}</View>
          </View>
        ) : (
          <View key={id} className='diary-photo' hoverClass='x-press' {...accessible({ role: 'button', label: `${label}，第 ${index + 1} 张照片，看大图`, onTap: () => void Taro.previewImage({ current: address, urls: shown }) })}>
            <Image className='diary-photo-picture' mode='aspectFill' lazyLoad src={address} />
          </View>
        )
      })}
    </View>
  )
}
