import { View } from '@tarojs/components'
import type { OwnCase } from '@/client/case-queries'
import { fullDate } from '@/domain/said-date'
import { accessible } from '@/ui/accessible'

/** 证书: whom, what, by which county and when. Without a number or a place among others. */
export function AwardCard({ award: { title, family, by, on } }: { award: NonNullable<OwnCase['award']> }) {
  const where = by === '' ? '当地计生协' : `${by}计生协`
  return (
    <View className='case-award' {...accessible({ role: 'img', label: `证书：${family}一家，${title}，${where}，${fullDate(on)}` })}>
      <View className='case-award-line'>{`${family}一家`}</View>
      <View className='case-award-title'>{title}</View>
      <View className='case-award-line'>健康、和睦，也常常帮着别人。</View>
      <View className='case-award-small'>{`${where}按条件评定`}</View>
      <View className='case-award-small'>{fullDate(on)}</View>
    </View>
  )
}
