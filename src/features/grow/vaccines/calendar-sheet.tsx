import { addToCalendar, type CalendarOutcome } from '@/client/phone-calendar'
import type { CalendarDay } from '@/domain/grow/calendar-file'
import { daysFrom } from '@/domain/grow/calendar-days'
import type { Plan } from '@/domain/grow/vaccines/plan'
import { calendarDays, shortName } from '@/domain/grow/vaccines/timeline'
import { fullDate } from '@/domain/said-date'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { Sheet } from '@/ui/sheet/sheet'

interface CalendarSheetProps {
  name: string
  childId: string
  plan: Plan
  open: boolean
  onClose: () => void
  say: (words: string) => void
}

const inBrowser = process.env.TARO_ENV === 'h5'
/** As far as a calendar is filled. */
const aheadDays = 400
const outcomes: Record<CalendarOutcome, string | undefined> = {
  added: '加好了，到时候手机会提醒',
  file: '日历文件下载好了，点开就能加进去',
  refused: '还没加成：请在微信设置里允许向日葵用日历',
  failed: '没有加成，请再试一次',
  dropped: undefined,
}

/** Which days go into the phone's own calendar. */
export function CalendarSheet({ name, childId, plan, open, onClose, say }: CalendarSheetProps) {
  if (!open) return null
  const days = calendarDays(plan, aheadDays).map(
    ({ date, doses }): CalendarDay => ({
      id: `${childId}-${doses[0]?.series}-${doses[0]?.no}`,
      date,
      title: `带${name}打疫苗：${doses.map(shortName).join('、')}`,
      text: `${plan.caution}带上接种证。去之前先打电话问门诊哪天开。`,
      remindDays: daysFrom(plan.asOf, date) > 7 ? [7, 1] : [1],
    }),
  )
  const add = async (which: readonly CalendarDay[]) => {
    const words = outcomes[await addToCalendar(which, `${name}的疫苗.ics`)]
    onClose()
    if (words !== undefined) say(words)
  }
  return (
    <Sheet
      open
      title='加到手机日历'
      text={days.length === 0 ? '一年内没有要打的，到时候再来加。' : '提前 7 天和 1 天各提醒一次。以接种门诊约的日子为准。'}
      onClose={onClose}
      foot={
        inBrowser &&
        days.length > 0 && (
          <Button block icon='calendar' onTap={() => void add(days)}>
            {`下载这 ${days.length} 天的日历`}
          </Button>
        )
      }
    >
      <Card flush>
        {days.map((day) => (
          <Row
            key={day.id}
            title={fullDate(day.date)}
            text={day.title.split('：')[1]}
            trailing={
              inBrowser ? undefined : (
                <Button kind='soft' small label={`${fullDate(day.date)}，加到日历`} onTap={() => void add([day])}>
                  加
                </Button>
              )
            }
          />
        ))}
      </Card>
    </Sheet>
  )
}
