import { personIdOf } from '../../cloudfunctions/kernel/person-id'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { personas } from '../../localcloud/seed/personas'
import { chinaClock } from '../../src/domain/china-time'
import { addDays } from '../../src/domain/grow/calendar-days'
import type { PregnancyNote } from '../../src/domain/grow/pregnancy-contract'
import type { ScreenToSee } from './screens'

const day = (days: number) => addDays(chinaClock(new Date()).date, days)
const dating = (days: number): PregnancyNote => ({ what: 'dated', dating: { by: 'lastPeriod', on: day(-days) } })
/** Who is pregnant, or was, in this sweep alone, and what they noted. Nobody of the sample province is. */
const files: Readonly<Record<string, { state: 'going' | 'born'; notes: readonly PregnancyNote[] }>> = {
  tanjing: {
    state: 'going',
    notes: [
      dating(228),
      { what: 'before', heightCm: 162, weightKg: 55 },
      { what: 'visited', visit: 'visit1', on: day(-150), note: '建了《母子健康手册》' },
      { what: 'visited', visit: 'ogtt', on: day(-45), note: '' },
      { what: 'weighed', on: day(-60), weightKg: 61.5 },
      { what: 'weighed', on: day(-7), weightKg: 65.5 },
      { what: 'kicks', from: new Date(Date.now() - 86_400_000).toISOString(), minutes: 60, count: 6 },
      { what: 'bag', item: '身份证', packed: true },
    ],
  },
  hemin: { state: 'born', notes: [dating(300), { what: 'born', on: day(-20) }] },
}

/** Puts the file of this made-up person into the database, once. */
function plant(cloud: LocalCloud, as: string): void {
  const file = files[as]
  const persona = personas.find(({ id }) => id === as)
  if (!file || !persona || cloud.store.find('pregnancies', { filter: { pregnancyId: idOf(as) } }).docs.length > 0) return
  const personId = personIdOf(persona.openid)
  const log = file.notes.map((note, i) => ({ id: `${idOf(as).slice(0, 25)}${i}`, at: new Date(Date.now() - 3_600_000 + i), note }))
  const row = { _id: `${personId}:${idOf(as)}`, pregnancyId: idOf(as), personId, state: file.state, rev: 1, log, notedAt: new Date(), nextReminderOn: null, goneAt: null }
  cloud.store.insert('pregnancies', [file.state === 'going' ? { ...row, goingOf: personId } : row])
}
const idOf = (as: string) => `01KASEEDPREGNANCY000000${as === 'hemin' ? 'HM' : 'TJ'}0`

const page = (name: string, as: string) => (cloud: LocalCloud) => {
  plant(cloud, as)
  return `features/pregnancy/${name}/index`
}
const going = (name: string, path: string, words: string): ScreenToSee => ({ name, as: 'tanjing', route: page(path, 'tanjing'), words: () => words })

/** The months before a birth, as who is pregnant sees them, and those after it. */
export const pregnancyScreens: readonly ScreenToSee[] = [
  going('pregnancy', 'today', '我的产检日历'),
  going('pregnancy week', 'week', '这一周'),
  going('pregnancy visits', 'visits', '到时候提醒我'),
  going('pregnancy weight', 'weight', '孕前的身高体重'),
  going('pregnancy movements', 'movements', '以前数的'),
  going('pregnancy bag', 'bag', '身份证'),
  going('pregnancy dates', 'dates', '末次月经'),
  going('pregnancy birth', 'birth', '出生了'),
  going('pregnancy loss', 'loss', '我们在这儿'),
  { name: 'after a loss', as: 'yutong', route: () => 'features/pregnancy/loss/index', words: () => '难过多久都可以' },
  { name: 'pregnancy begins', as: 'yutong', route: () => 'features/pregnancy/today/index', words: () => '算好日子，别的都排好' },
  { name: 'preparing', as: 'yutong', route: () => 'features/pregnancy/preparing/index', words: () => '免费孕前优生健康检查' },
  { name: 'mood', as: 'hemin', route: page('mood', 'hemin'), words: () => '只在这一页看' },
  { name: 'after birth', as: 'hemin', route: page('after-birth', 'hemin'), words: () => '产后 42 天检查' },
]
