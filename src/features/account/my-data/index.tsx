import { open, routes } from '@/client/routes'
import { chinaClock } from '@/domain/china-time'
import { saidDate } from '@/domain/said-date'
import { WithMe } from '@/pages/parts/with-me'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { AccountScreen } from '../parts/account-screen'
import { Answer } from '../parts/answer'

/** 下载、更正或注销. */
export default function MyDataPage() {
  return (
    <AccountScreen title='下载、更正或注销'>
      <WithMe why='管好我的资料'>
        {(me) => (
          <>
            <Answer text='这里存了您的什么，您都能看、能改、能带走、能删。'>我的资料归我管</Answer>
            {me.deletion && <Note tone='warn'>{`您申请了注销，${saidDate(chinaClock(new Date(me.deletion.eraseAt)).date, new Date())}前都可以反悔。`}</Note>}
            <Card flush>
              <Row leading={<RowSign icon='download' />} title='下载我的全部资料' text='能看的一页，也能存成文件' arrow onTap={() => open(routes.export)} />
              <Row leading={<RowSign icon='pencil' />} title='更正' text='称呼、住处、手机号、姓名和身份证' arrow onTap={() => open(routes.profile)} />
              <Row leading={<RowSign icon='close-circle' tone='danger' />} title={me.deletion ? '我不注销了' : '注销'} text='15 天内可以反悔' arrow onTap={() => open(routes.deleteAccount)} />
            </Card>
          </>
        )}
      </WithMe>
    </AccountScreen>
  )
}
