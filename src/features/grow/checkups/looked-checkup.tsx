import { View } from '@tarojs/components'
import { addDays } from '@/domain/grow/calendar-days'
import type { DatedCheckup } from '@/domain/grow/checkups/checkups'
import type { CheckedUp } from '@/domain/grow/contract'
import type { Kept } from '@/domain/grow/file/child-file'
import { fullDate } from '@/domain/said-date'
import { Button } from '@/ui/button/button'
import { Sheet } from '@/ui/sheet/sheet'
import { History } from '../parts/history'
import { CheckupPoints } from './checkup-points'
import './checkups.scss'

export const checkedUpWords = ({ on, note }: CheckedUp): string => [fullDate(on), note].filter(Boolean).join('，')

interface LookedCheckupProps {
  one: DatedCheckup | undefined
  /** What was noted of it. */
  kept: Kept<CheckedUp> | undefined
  canNote: boolean
  /** It has begun: there may be a result. */
  began: boolean
  onClose: () => void
  onNote: () => void
  onRemove: () => void
}

/** One check-up: its days, what was found and by whom it was noted, what is done there. */
export function LookedCheckup({ one, kept, canNote, began, onClose, onNote, onRemove }: LookedCheckupProps) {
  return (
    <Sheet
      open={one !== undefined}
      title={one?.name ?? ''}
      text={one ? `${fullDate(one.from)} 到 ${fullDate(addDays(one.until, -1))}` : ''}
      onClose={onClose}
      foot={
        canNote &&
        began && (
          <>
            <Button block icon='pencil' onTap={onNote}>
              {kept ? '改一改' : '记下结果'}
            </Button>
            {kept && (
              <Button kind='dangerLine' block onTap={onRemove}>
                删掉
              </Button>
            )}
          </>
        )
      }
    >
      {one && (
        <View>
          {kept && (
            <>
              <View className='grow-label'>{checkedUpWords(kept.thing)}</View>
              <History events={kept.history} wordsOf={checkedUpWords} />
            </>
          )}
          {one.state === 'passed' && <View className='checkup-text'>没有记过。去过的可以补记；没去成也不要紧，下次体检时跟医生说一声。</View>}
          <CheckupPoints checkup={one} />
        </View>
      )}
    </Sheet>
  )
}
