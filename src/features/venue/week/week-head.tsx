import { View } from '@tarojs/components'
import { saidWeek } from '@/domain/book/week/china-week'
import { dayWords } from '@/domain/book/week/session-time'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Segmented } from '@/ui/segmented/segmented'
import { IconButton } from '@/ui/icon-button/icon-button'
import './week-head.scss'

interface WeekHeadProps {
  monday: string
  /** Where one day is looked at. */
  day: string | undefined
  /** This week, or today. */
  isNow: boolean
  onView: (view: 'day' | 'week') => void
  /** How full the week is, in words. */
  words: string
  onPrevious: () => void
  onNext: () => void
  onToday: () => void
  /** Undefined where the page has it elsewhere. */
  onScan?: (() => void) | undefined
  onAdd: () => void
  /** Undefined for who plans nothing. */
  onPlan?: (() => void) | undefined
  onCloseDay?: (() => void) | undefined
}

/** Which week, how full it is, and the ways to others. */
export function WeekHead({ monday, day, isNow, words, onView, onPrevious, onNext, onToday, onScan, onAdd, onPlan, onCloseDay }: WeekHeadProps) {
  return (
    <View className='venue-head'>
      <View className='venue-head-line'>
        <View className='venue-head-title' {...accessible({ role: 'heading', level: 1 })}>
          {day === undefined ? saidWeek(monday) : dayWords(day)}
        </View>
        <View className='venue-head-turn'>
          <IconButton icon='chevron-left' label={day === undefined ? '上一周' : '前一天'} onTap={onPrevious} />
          <IconButton icon='chevron-right' label={day === undefined ? '下一周' : '后一天'} onTap={onNext} />
        </View>
        {!isNow && (
          <Button kind='line' small onTap={onToday}>
            {day === undefined ? '回到本周' : '回到今天'}
          </Button>
        )}
        <View className='venue-head-view'>
          <Segmented label='看一周还是一天' value={day === undefined ? 'week' : 'day'} onChange={(key) => onView(key === 'day' ? 'day' : 'week')} options={[{ key: 'day', label: '日' }, { key: 'week', label: '周' }]} />
        </View>
        <View className='venue-head-acts'>
          {onPlan && (
            <Button kind='line' small icon='calendar' onTap={onPlan}>
              排班
            </Button>
          )}
          {onCloseDay && (
            <Button kind='line' small onTap={onCloseDay}>
              哪天不开门
            </Button>
          )}
          {onScan && (
            <Button kind='line' small icon='scan' onTap={onScan}>
              扫码签到
            </Button>
          )}
          <Button kind='line' small icon='plus' onTap={onAdd}>
            加一场
          </Button>
        </View>
      </View>
      <View className='venue-head-words'>{words}</View>
    </View>
  )
}
