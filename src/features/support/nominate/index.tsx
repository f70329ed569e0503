import { open, routes } from '@/client/routes'
import { WithMe } from '@/pages/parts/with-me'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { SupportScreen } from '../parts/support-screen'
import { MyNominations } from './my-nominations'
import { NominateForm } from './nominate-form'
import './nominate.scss'

/** 推荐健康幸福家庭: a few words on a family, and a code that one hands to it oneself; nobody is looked up. */
export default function NominatePage() {
  return (
    <SupportScreen title='推荐健康幸福家庭' short='推荐邻居'>
      <WithMe why='推荐邻居参加评选'>
        {() => (
          <>
            <Card flush>
              <Row leading={<RowSign icon='message' />} title='有人推荐了我家' text='填上对方给的推荐码看一看' arrow onTap={() => open(routes.nominated)} />
              <Row leading={<RowSign icon='home' />} title='自己家想参加' text='不用别人推荐，直接申请' arrow onTap={() => open(routes.apply('happy-family'))} />
            </Card>
            <NominateForm />
            <MyNominations />
          </>
        )}
      </WithMe>
    </SupportScreen>
  )
}
