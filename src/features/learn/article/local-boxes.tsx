import { View } from '@tarojs/components'
import { callPhone } from '@/client/phone-call'
import type { ReadersBox } from '@/domain/learn/local-box'
import { accessible } from '@/ui/accessible'
import { CallButton } from '@/ui/call-button/call-button'
import { Facts } from '@/ui/facts/facts'
import { Row } from '@/ui/row/row'
import './facts-card.scss'

/** 本地小贴士: what the reader's own places add, the nearest first. */
export function LocalBoxes({ boxes }: { boxes: readonly ReadersBox[] }) {
  return (
    <>
      {[...boxes].reverse().map(({ placeId, placeName, title, address, phone, when, text }) => (
        <View key={placeId} className='facts-card'>
          <View className='facts-card-label'>{placeName}</View>
          <View className='facts-card-plain' {...accessible({ role: 'heading', level: 2 })}>
            {title}
          </View>
          {text && <View>{text}</View>}
          {(address || when) && (
            <Facts
              items={[...(address ? [{ icon: 'pin' as const, label: '地址', text: address }] : []), ...(when ? [{ icon: 'clock' as const, label: '时间', text: when }] : [])]}
            />
          )}
          {phone && <Row title={phone} text='打电话问一问' trailing={<CallButton whom={title} onTap={() => callPhone(phone)} />} />}
        </View>
      ))}
    </>
  )
}
