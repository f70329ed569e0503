import { View } from '@tarojs/components'
import { usePregnancy } from '@/client/grow/pregnancy-file'
import { open, routes } from '@/client/routes'
import { chinaClock } from '@/domain/china-time'
import { pregnancyAge } from '@/domain/grow/pregnancy/due-date'
import { pregnancyRows, saidAgeOf, saidDaysLeft } from '@/domain/grow/pregnancy/due-rows'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'

interface PregnancyRowsProps {
  now: Date
  /** The cloud is asked whether it still goes on: another phone may have said so. */
  wanted: boolean
  /** Who said of themselves that they are pregnant, or prepare, is shown the way. */
  invited: 'pregnant' | 'planning' | undefined
}

/** How far one's pregnancy is, and the one to three things that are due; after the birth the mother's visits. Works from what the phone keeps. */
export function PregnancyRows({ now, wanted, invited }: PregnancyRowsProps) {
  const { date: today } = chinaClock(now)
  const { file } = usePregnancy(wanted)
  if (!file) {
    if (invited === undefined) return null
    return invited === 'pregnant' ? (
      <Row leading={<RowSign icon='pregnant' tone='sun' />} title='记下孕周和产检' text='填一个日子，该做的检查自己排好' arrow onTap={() => open(routes.pregnancy)} />
    ) : (
      <Row leading={<RowSign icon='sprout' tone='sun' />} title='备孕从哪天开始' text='叶酸、孕前检查，按您的打算排好' arrow onTap={() => open(routes.preparing)} />
    )
  }
  const age = file.state === 'going' && file.due !== undefined ? pregnancyAge(file.due, today) : undefined
  const rows = pregnancyRows(file, today, now)
  return (
    <>
      {age && <Row leading={<RowSign icon='pregnant' tone='sun' />} title={saidAgeOf(age)} text={`离预产期${saidDaysLeft(age)}`} arrow onTap={() => open(routes.pregnancy)} />}
      {rows.map(({ id, inDays, title, text }) => (
        <Row
          key={id}
          leading={
            <View className='today-when'>
              <View className='today-when-count'>{inDays === 0 ? '现在' : inDays}</View>
              <View className='today-when-unit'>{inDays === 0 ? '可以做' : '天后'}</View>
            </View>
          }
          title={title}
          text={text}
          arrow
          onTap={() => open(routes.pregnancy)}
        />
      ))}
    </>
  )
}
