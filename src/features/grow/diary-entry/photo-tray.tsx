import { Image, View } from '@tarojs/components'
import { usePhotoAddresses } from '@/client/grow/diary-photos'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import type { EntryPhoto } from './use-photos'
import './photo-tray.scss'

const said: Record<EntryPhoto['state'], string> = { kept: '存好了', going: '正在传', failed: '没传上' }

interface PhotoTrayProps {
  childId: string
  photos: readonly EntryPhoto[]
  /** As many as may still be added. */
  room: number
  add: () => Promise<void>
  again: (id: string) => Promise<void>
  remove: (id: string) => void
}

/** The photos of the entry that is written, each with how far it is, and the way to more. */
export function PhotoTray({ childId, photos, room, add, again, remove }: PhotoTrayProps) {
  const { data } = usePhotoAddresses(childId, photos.filter(({ preview }) => preview === undefined).map(({ id }) => id))
  return (
    <Card>
      <View className='grow-label'>照片</View>
      <View className='tray'>
        {photos.map(({ id, state, preview }, index) => {
          const address = preview ?? data?.[id]
          return (
            <View key={id} className='tray-photo'>
              <View className='tray-picture'>{address !== undefined && <Image className='tray-image' mode='aspectFill' src={address} />}</View>
              <View className='tray-state'>{said[state]}</View>
              {state === 'failed' && (
                <Button kind='text' small label={`第 ${index + 1} 张照片，再传一次`} onTap={() => void again(id)}>
                  再传
                </Button>
              )}
              <Button kind='text' small label={`拿掉第 ${index + 1} 张照片`} onTap={() => remove(id)}>
                拿掉
              </Button>
            </View>
          )
        })}
        {room > 0 && (
          <View className='tray-add' hoverClass='x-press' {...accessible({ role: 'button', label: '加照片', onTap: () => void add() })}>
            <Icon name='plus' />
            加照片
          </View>
        )}
      </View>
    </Card>
  )
}
