/** A clash of rooms or people in words, with what else would do. */
import { clockWords, dayWords } from '../week/session-time'
import { chinaClock } from '../../china-time'
import type { Alternatives } from './free-alternatives'
import type { Shared } from './occupied'

export interface Taken extends Shared {
  /** The room or the person, as the venue calls them. */
  name: string
  title: string
  venueName: string
  /** ISO 8601. */
  startsAt: string
  freeAgainAt: string
}

const most = 3

/** "活动室 11月26日 周四 10:00–11:00 在办“辅食课堂”"; of a person at another venue, where. */
export function takenWords({ kind, name, title, venueName, startsAt, freeAgainAt }: Taken, here: string): string {
  const when = `${dayWords(chinaClock(new Date(startsAt)).date)} ${clockWords(startsAt)}–${clockWords(freeAgainAt)}`
  if (kind === 'room') return `${name}${when} 已经排了“${title}”`
  return `${name}${when} ${venueName === here ? '' : `在${venueName}`}带“${title}”`
}

/** Who else is free then, or when the same are; empty where nothing is. */
export function alternativeWords({ staffIds, startsAt }: Alternatives, nameOf: (id: string) => string | undefined): string {
  const people = staffIds.flatMap((id) => nameOf(id) ?? []).slice(0, most)
  const times = startsAt.slice(0, most).map(clockWords)
  const ways = [times.length > 0 ? `当天 ${times.join('、')} 空着` : '', people.length > 0 ? `这个时间${people.join('、')}有空` : ''].filter(Boolean)
  return ways.length > 0 ? `${ways.join('；')}。` : '换一天，或换一间房、换一个人。'
}
