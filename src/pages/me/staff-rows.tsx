import { useMyPosts } from '@/client/account-queries'
import { open, routes } from '@/client/routes'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { InvitationRow } from './invitation-row'

/** The desk for who holds a post; signing a computer in; the code of an invitation. */
export function StaffRows() {
  const posts = useMyPosts(true).data?.filter(({ state }) => state !== 'left') ?? []
  const active = posts.find((post) => post.active) ?? posts[0]
  return (
    <Card flush>
      {active && <Row leading={<RowSign icon='desk' />} title='工作台' text={`${active.placeName}，${active.roleName}`} arrow onTap={() => open(routes.desk)} />}
      <Row leading={<RowSign icon='qr' tone='plain' />} title='扫码登录电脑' text='看哪些电脑登录着' arrow onTap={() => open(routes.computers)} />
      <InvitationRow />
    </Card>
  )
}
