import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'

/** Says that a list holds something back, and shows it to who wants it. */
export function HeldBack({ onShow }: { onShow: () => void }) {
  return (
    <Card flush>
      <Row leading={<RowSign icon='book' tone='plain' />} title='有些文章没有摆出来' text='想看全部的时候，点这里' arrow onTap={onShow} />
    </Card>
  )
}
