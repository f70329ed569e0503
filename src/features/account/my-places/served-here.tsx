import Taro from '@tarojs/taro'
import { callPhone } from '@/client/phone-call'
import { open, routes } from '@/client/routes'
import type { Me } from '@/domain/account/contract/profile'
import { CallButton } from '@/ui/call-button/call-button'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'

const toTab = (url: string) => void Taro.switchTab({ url })

/** What works now for whoever lives here, wherever they are registered; every line leads somewhere. */
export function ServedHere({ me }: { me: Me | null }) {
  return (
    <Card flush>
      <Row leading={<RowSign icon='book' />} title='看健康文章' text='看病、养老、报销，都能看' arrow onTap={() => toTab(routes.learn)} />
      <Row leading={<RowSign icon='phone' />} title='打热线电话' text='卫生、心理、妇女维权，随时能打' arrow onTap={() => toTab(routes.book)} />
      <Row leading={<RowSign icon='badge' />} title='入会' text='在住的地方入会，户口在外地也一样' arrow onTap={() => open(routes.membership)} />
      {me?.contacts.map(({ name, roleText, phone }) => (
        <Row
          key={`${name}${roleText}`}
          leading={<RowSign icon='person' />}
          title={name}
          text={roleText}
          trailing={phone && <CallButton whom={name} onTap={() => callPhone(phone)} />}
        />
      ))}
    </Card>
  )
}
