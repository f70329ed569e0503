import { callPhone } from '@/client/phone-call'
import type { PlaceView } from '@/domain/org/contract/places'
import { CallButton } from '@/ui/call-button/call-button'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Tag } from '@/ui/tag/tag'

interface PlaceCardProps {
  place: PlaceView
  changeWords: string
  onChange: () => void
}

/** A place with its association: where it is, when it is open, and its phones, each one tap away. */
export function PlaceCard({ place, changeWords, onChange }: PlaceCardProps) {
  const { name, chain, example, address, openingHours, phone, dutyPhone } = place
  return (
    <Card flush>
      <Row leading={<RowSign icon='pin' />} title={`${name}计生协`} text={chain.map((above) => above.name).join('')} trailing={example && <Tag>示例</Tag>} />
      {address && <Row leading={<RowSign icon='house' tone='plain' />} title='在哪里' text={address} />}
      {openingHours && <Row leading={<RowSign icon='clock' tone='plain' />} title='什么时候开门' text={openingHours} />}
      {phone && <Row leading={<RowSign icon='phone' tone='plain' />} title='办事电话' text={phone} trailing={<CallButton whom={`${name}计生协`} onTap={() => callPhone(phone)} />} />}
      {dutyPhone && <Row leading={<RowSign icon='bell' tone='plain' />} title='值班电话' text={dutyPhone} trailing={<CallButton whom={`${name}值班的人`} onTap={() => callPhone(dutyPhone)} />} />}
      {!phone && !dutyPhone && <Row leading={<RowSign icon='phone' tone='plain' />} title='电话还没有登记' text='可以先打上一级的电话，或者 12320。' />}
      <Row title={changeWords} arrow onTap={onChange} />
    </Card>
  )
}
