import { open, routes } from '@/client/routes'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { StateView } from '@/ui/state-view/state-view'

const choose = () => open(routes.place('living'))

interface AskPlaceProps {
  /** There is something to read already: what the whole province is told. */
  hasCards: boolean
}

/** Local notices need a place: who has not said where they live is asked, and is back here when they have. */
export function AskPlace({ hasCards }: AskPlaceProps) {
  return hasCards ? (
    <Card flush className='kind-ask'>
      <Row leading={<RowSign icon='pin' tone='sun' />} title='您住在哪里？' text='选一下，您那里的通知也在这里' arrow onTap={choose} />
    </Card>
  ) : (
    <Card>
      <StateView picture='pot-sprout' title='您住在哪里？' text={'告诉我们，就能看到您那里的通知。\n选到社区（村）最好，不用登录。'} action='选一下住处' onAction={choose} />
    </Card>
  )
}
