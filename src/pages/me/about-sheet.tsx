import { View } from '@tarojs/components'
import { associationName } from '@/domain/association'
import { Sheet } from '@/ui/sheet/sheet'
import './sheet-text.scss'

/** Who runs this, where its words come from, and what it does not do. */
export function AboutSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Sheet open={open} title='关于向日葵' onClose={onClose}>
      <View className='sheet-line'>向日葵是{associationName}的网上计生协，给家家户户用。</View>
      <View className='sheet-line'>每篇文章都写明作者、审核人、来源和日期。现在的文章是示例内容，还没有医生签字审核。</View>
      <View className='sheet-line'>文章不能代替看病。身体不舒服，请找医生；情况很急，打 120。</View>
      <View className='sheet-line'>这里没有广告，不用打卡，也不排名。</View>
      <View className='sheet-small'>版本 {process.env.TARO_APP_VERSION}</View>
    </Sheet>
  )
}
