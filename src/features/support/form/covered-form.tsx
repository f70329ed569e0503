import { View } from '@tarojs/components'
import type { FiledForm } from '@/client/talk-queries'
import { accessible } from '@/ui/accessible'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { filedLine } from './form-lines'

/** What a form says without what was lost: nobody need read that again who did not ask for it. */
export function CoveredForm({ form, onOpen }: { form: FiledForm; onOpen: () => void }) {
  const { title, who, account, signature } = form
  return (
    <>
      <Card>
        <View className='case-rule' {...accessible({ role: 'heading', level: 2 })}>{`${title}申请表`}</View>
        <View className='case-words'>{filedLine(form)}</View>
        <View className='case-words'>{`${who}${account === null ? '' : `，${account.bank}尾号 ${account.last4}`}${signature === null ? '' : '，签了名'}`}</View>
        <View className='case-small'>家里的情况和材料没有摆出来，想看再点开。存图片、打印都是整张的。</View>
      </Card>
      <Card flush>
        <Row leading={<RowSign icon='document' />} title='看整张表' arrow onTap={onOpen} />
      </Card>
    </>
  )
}
