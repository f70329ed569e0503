import Taro from '@tarojs/taro'
import { calendarFile, type CalendarDay } from '@/domain/grow/calendar-file'
import { saveText } from './save-text'

/** `refused`: WeChat may not write into the calendar until the person lets it in the settings; `dropped`: they thought better of it. */
export type CalendarOutcome = 'added' | 'file' | 'refused' | 'dropped' | 'failed'

/** Nine in the morning, China's time. */
const morning = (date: string): number => Math.round(Date.parse(`${date}T09:00:00+08:00`) / 1000)

/** Puts days into the phone's calendar: WeChat asks for each by itself, so it is given the first; a browser gets a file with all of them. */
export async function addToCalendar(days: readonly CalendarDay[], fileName: string): Promise<CalendarOutcome> {
  if (process.env.TARO_ENV === 'h5') {
    await saveText(fileName, calendarFile(days, new Date()), 'text/calendar')
    return 'file'
  }
  const [first] = days
  if (!first) return 'failed'
  try {
    await Taro.addPhoneCalendar({
      title: first.title,
      startTime: morning(first.date),
      endTime: String(morning(first.date) + 3600),
      description: first.text,
      alarm: true,
      alarmOffset: Math.max(0, ...first.remindDays) * 86_400,
    })
    return 'added'
  } catch (cause) {
    const said = String((cause as { errMsg?: unknown }).errMsg ?? cause)
    if (/auth(orize)?[ :]*(deny|denied|no response)|privacy permission/i.test(said)) return 'refused'
    return /cancel/i.test(said) ? 'dropped' : 'failed'
  }
}
