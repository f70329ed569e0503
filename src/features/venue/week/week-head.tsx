import { View } from '@tarojs/components'
import { saidWeek } from '@/domain/book/week/china-week'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { IconButton } from '@/ui/icon-button/icon-button'
import './week-head.scss'

interface WeekHeadProps {
  monday: string
  isThisWeek: boolean
  /** How full the week is, in words. */
  words: string
  onPrevious: () => void
  onNext: () => void
  onToday: () => void
  /** Undefined where the page has it elsewhere. */
  onScan?: (() => void) | undefined
  onAdd: () => void
}

/** Which week, how full it is, and the ways to others. */
export function WeekHead({ monday, isThisWeek, words, onPrevious, onNext, onToday, onScan, onAdd }: WeekHeadProps) {
  return (
    <View className='venue-head'>
      <View className='venue-head-line'>
        <View className='venue-head-title' {...accessible({ role: 'heading', level: 1 })}>
          {saidWeek(monday)}
        </View>
        <View className='venue-head-turn'>
          <IconButton icon='chevron-left' label='上一周' onTap={onPrevious} />
          <IconButton icon='chevron-right' label='下一周' onTap={onNext} />
        </View>
        {!isThisWeek && (
          <Button kind='line' small onTap={onToday}>
            回到本周
          </Button>
        )}
        <View className='venue-head-acts'>
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
