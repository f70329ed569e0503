import { useLooksAtMe } from '@/client/account-queries'
import { useConsents } from '@/client/consent-queries'
import { open, routes } from '@/client/routes'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'

/** Who looked, what was agreed to, and the way to take everything along or have it gone. */
export function DataRows() {
  const seen = useLooksAtMe().data?.thisMonth
  const given = useConsents().data?.items.filter(({ state }) => state === 'given').length
  return (
    <>
      <Row
        leading={<RowSign icon='eye' />}
        title='谁看过我的资料'
        text={seen === undefined ? '什么时候、谁、为什么' : seen > 0 ? `这个月 ${seen} 次，都写明了原因` : '这个月没有人看过'}
        arrow
        onTap={() => open(routes.viewers)}
      />
      <Row
        leading={<RowSign icon='check-circle' />}
        title='我同意过什么'
        text={given === undefined ? '随时可以收回' : given > 0 ? `${given} 项，随时可以收回` : '还没有，要用到时先问您'}
        arrow
        onTap={() => open(routes.consents)}
      />
      <Row leading={<RowSign icon='download' />} title='下载、更正或注销' text='15 天内可以反悔' arrow onTap={() => open(routes.myData)} />
    </>
  )
}
