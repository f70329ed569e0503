import { open, routes } from '@/client/routes'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'

/** What is near cannot be said before it is known to what. */
export const WhereFirst = () => (
  <Card flush>
    <Row leading={<RowSign icon='pin' tone='sun' />} title='您住在哪里？' text='选一下，就看得到附近的场次' arrow onTap={() => open(routes.place('living'))} />
  </Card>
)
