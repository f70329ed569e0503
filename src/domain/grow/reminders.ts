/** What a child's guardians are reminded of, and when: vaccines 7 days and 1 day before they may be given, a check-up 7 days before its age. Once each. */
import { fullDate } from '../said-date'
import { addDays, daysFrom } from './calendar-days'
import { datedCheckups, saidCheckup } from './checkups/checkups'
import type { ChildFile } from './file/child-file'
import { conditionsOf, givenDoses } from './file/conditions'
import { vaccinePlan } from './vaccines/plan'
import { laterDays, shortName } from './vaccines/timeline'

interface ChildToRemind {
  name: string
  sex: 'girl' | 'boy'
  birthOn: string
}

export interface Reminder {
  /** What it is about: the same one is told once, whenever it is worked out. */
  about: string
  page: 'vaccines' | 'checkups'
  title: string
  text: string
}

const [early, late] = [7, 1] as const
/** So often the plan is looked at again by itself: the programme may change, and a child grow out of it. */
const againDays = 90

const planOf = ({ sex, birthOn }: ChildToRemind, file: ChildFile, today: string) => vaccinePlan({ birthDate: birthOn, sex, conditions: conditionsOf(file.birth) }, givenDoses(file), today)
const openCheckups = ({ birthOn }: ChildToRemind, file: ChildFile, today: string) =>
  datedCheckups(birthOn, today, new Set(file.checkups.map(({ thing }) => thing.checkup))).filter(({ state }) => state === 'now' || state === 'later')

const inDays = (days: number): string => (days === 1 ? '明天' : ` ${days} 天后`)
/** A number stands apart from the words before it. */
const apart = (words: string): string => (/^\d/.test(words) ? ` ${words}` : words)

/** Everything to be told today. What a day was missed for is told on the next, as long as it is still to come. */
export function remindersOn(child: ChildToRemind, file: ChildFile, today: string): Reminder[] {
  if (!file.reminders) return []
  const vaccines = laterDays(planOf(child, file, today)).flatMap(({ date, doses }): Reminder[] => {
    const days = daysFrom(today, date)
    if (days < 1 || days > early) return []
    const names = doses.map(shortName).join('、')
    const about = `vaccines ${date} ${days > late ? early : late}`
    return [{ about, page: 'vaccines', title: `${child.name}${inDays(days)}可以打疫苗`, text: `${fullDate(date)}起：${names}。带上接种证，去之前先打电话问门诊哪天开。以接种门诊为准。` }]
  })
  const checkups = openCheckups(child, file, today).flatMap(({ id, name, from, until }): Reminder[] => {
    const days = daysFrom(today, from)
    if (days > early) return []
    const when = days > 0 ? `${inDays(days)}起可以做` : '可以做'
    return [{ about: `checkup ${id}`, page: 'checkups', title: `${child.name}${when}${apart(saidCheckup(name))}`, text: `${fullDate(from)} 到 ${fullDate(addDays(until, -1))} 都可以。查什么、带什么，点开看；去之前先打电话问哪天看。` }]
  })
  return [...vaccines, ...checkups]
}

/** The next day after today on which there may be something to tell; null: nothing is to come, or they want none. */
export function nextReminderDay(child: ChildToRemind, file: ChildFile, today: string): string | null {
  if (!file.reminders) return null
  const plan = planOf(child, file, today)
  const days = [
    ...laterDays(plan).flatMap(({ date }) => [addDays(date, -early), addDays(date, -late)]),
    ...openCheckups(child, file, today).map(({ from }) => addDays(from, -early)),
  ].filter((day) => day > today)
  if (days.length === 0 && plan.doses.length === 0) return null
  return [...days, addDays(today, againDays)].sort()[0] ?? null
}
