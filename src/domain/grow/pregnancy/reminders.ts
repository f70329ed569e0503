/** What a pregnant person is reminded of, and when: each visit and screening 7 days before its weeks begin; after the birth the visit at home and, 7 days before, the check after 42 days. Once each. */
import { fullDate } from '../../said-date'
import { addDays, daysFrom } from '../calendar-days'
import { afterBirth, visitNames, type AfterBirthId, type AntenatalId } from './antenatal-calendar'
import { calendarOf } from './due-rows'
import type { PregnancyFile } from './file/folded-pregnancy'

interface PregnancyReminder {
  /** What it is about: the same one is told once, whenever it is worked out. */
  about: AntenatalId | AfterBirthId
  page: 'visits' | 'after-birth'
  title: string
  text: string
}

/** So many days ahead it is told; so many days after its first day it still is, when no timer ran before. What began longer ago, the pages show. */
const aroundDays = 7

interface Thing {
  id: AntenatalId | AfterBirthId
  from: string
  text: string
}

/** What is still to be done of this pregnancy, or after it, with its first day. */
function openThings(file: PregnancyFile, today: string): Thing[] {
  const { due, state, bornOn, visits } = file
  if (state === 'born' && bornOn !== undefined) {
    const { home, day42 } = afterBirth(bornOn)
    const things: Thing[] = [
      { id: 'home', from: home.from, text: '出院后一周内有人上门看您。没来，就打电话问社区卫生服务中心或乡镇卫生院。' },
      { id: 'day42', from: day42.from, text: `${fullDate(day42.from)}起，到 ${fullDate(day42.to)} 都可以。去之前先打电话问哪天看。` },
    ]
    return things.filter(({ id }) => !visits.some(({ visit }) => visit === id))
  }
  if (state !== 'going' || due === undefined) return []
  const open = calendarOf(file, due, today).filter((item) => item.state === 'now' || item.state === 'later')
  return open.map(({ id, from, to, prepare }) => ({ id, from, text: `${fullDate(from)} 到 ${fullDate(to)} 都可以。${prepare ? `${prepare}。` : ''}以医生约的为准。` }))
}

function titleOf({ id, from }: Thing, today: string): string {
  if (id === 'home') return '这几天有人上门做产后访视'
  const days = daysFrom(today, from)
  const when = days > 1 ? `${days} 天后可以做` : days === 1 ? '明天起可以做' : '现在可以做'
  const name = visitNames[id]
  return /^[A-Z\d]/.test(name) ? `${when} ${name}` : `${when}${name}`
}

/** Everything to be told today. */
export function pregnancyRemindersOn(file: PregnancyFile, today: string): PregnancyReminder[] {
  if (!file.reminders) return []
  return openThings(file, today)
    .filter(({ from }) => Math.abs(daysFrom(today, from)) <= aroundDays)
    .map((thing) => ({ about: thing.id, page: file.state === 'born' ? 'after-birth' : 'visits', title: titleOf(thing, today), text: thing.text }))
}

/** The next day after today on which there may be something to tell; null: nothing is to come, or none is wanted. */
export function nextPregnancyReminderDay(file: PregnancyFile, today: string): string | null {
  if (!file.reminders) return null
  const days = openThings(file, today).map(({ from }) => addDays(from, -aroundDays)).filter((day) => day > today)
  return days.sort()[0] ?? null
}
