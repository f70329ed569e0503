import { useInboxSummary } from '@/client/account-queries'
import { open, routes } from '@/client/routes'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Tag } from '@/ui/tag/tag'

/** What waits in 消息, and what I am part of. */
export function AccountRows() {
  const inbox = useInboxSummary().data
  const tag = inbox && (inbox.toDo > 0 ? <Tag tone='sun' dot>{`${inbox.toDo} 条要办`}</Tag> : inbox.unread > 0 ? <Tag>{`${inbox.unread} 条没看`}</Tag> : undefined)
  return (
    <>
      <Row leading={<RowSign icon='bell' />} title='消息' text={inbox?.first ?? '进展和提醒都在这里'} trailing={tag} arrow onTap={() => open(routes.inbox)} />
      <Row leading={<RowSign icon='clipboard' />} title='我的办件' text='申请办到哪一步' arrow onTap={() => open(routes.myCases)} />
      <Row leading={<RowSign icon='badge' />} title='会员' text='入会、会员证、搬家转会' arrow onTap={() => open(routes.membership)} />
      <Row leading={<RowSign icon='care' />} title='志愿者' text='有空的时候，搭把手' arrow onTap={() => open(routes.volunteer)} />
    </>
  )
}
