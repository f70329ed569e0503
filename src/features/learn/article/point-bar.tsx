import { View } from '@tarojs/components'
import { accessible } from '@/ui/accessible'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import type { RemarkFlow } from './use-remark'
import './remark-sheet.scss'

/** While a paragraph is being pointed at: what to do, and the ways round it. */
export function PointBar({ remark }: { remark: RemarkFlow }) {
  return (
    <ActionBar>
      <View className='remark-ask' {...accessible({ role: 'status' })}>
        往上翻，点一下是哪一段
      </View>
      <Button kind='line' small onTap={() => remark.point(null, '')}>
        是整篇
      </Button>
      <Button kind='text' small onTap={remark.rest}>
        算了
      </Button>
    </ActionBar>
  )
}
