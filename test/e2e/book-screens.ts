import { personIdOf } from '../../cloudfunctions/kernel/person-id'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { bookableSession } from '../fixtures/bookable'
import { plantConsultation } from '../fixtures/consulted'
import type { ScreenToSee } from './screens'

const [booked, offered] = ['0B00KED0000000000000000001', '0B00KED0000000000000000002']
const other = '0B00KED0000000000000000009'
/** Near her home; the day after tomorrow, whenever that is. */
const venue = { venueId: 'wangyuehu-house', orgPath: '' }

/** Two bookings of hers: a place, and a seat that came free. */
function plant(cloud: LocalCloud): void {
  if (cloud.store.find('bookSessions', { filter: { _id: booked }, limit: 1 }).docs.length > 0) return
  const me = personIdOf('sample-openid-yutong')
  const { orgPath } = cloud.store.find('venues', { filter: { _id: venue.venueId }, limit: 1 }).docs[0] as unknown as { orgPath: string }
  const now = new Date()
  const party = (attendee: string) => ({ attendee, name: '雨桐', seats: 1, by: 'app' as const, asker: me, post: null, arrived: null })
  const ask = (request: string) => ({ kind: 'ask' as const, request, at: now, seats: 1, by: 'app' as const })
  cloud.store.insert('bookSessions', [
    bookableSession(booked, { ...venue, orgPath, title: '量血压，问用药', log: [ask(booked)], holder: { [me]: booked }, parties: { [booked]: party(me) }, askers: [me] }),
    bookableSession(offered, {
      ...venue,
      orgPath,
      capacity: 1,
      log: [ask(other), ask(offered), { kind: 'leave', request: other, at: now }],
      holder: { [me]: offered },
      parties: { [offered]: party(me) },
      askers: [me],
    }),
  ])
}

const came = new WeakMap<LocalCloud, { sessionId: string; request: string }>()
/** A consultation of today that she came to: what is written after it. */
function after(cloud: LocalCloud): { sessionId: string; request: string } {
  const known = came.get(cloud)
  if (known) return known
  const { orgPath } = cloud.store.find('venues', { filter: { _id: venue.venueId }, limit: 1 }).docs[0] as unknown as { orgPath: string }
  const planted = plantConsultation(cloud, { personId: personIdOf('sample-openid-yutong'), name: '雨桐', changed: { venueId: venue.venueId, orgPath, title: '一对一喂养咨询' } })
  came.set(cloud, planted)
  return planted
}
const afterIt = (page: string) => (cloud: LocalCloud) => {
  const { sessionId, request } = after(cloud)
  return `features/${page}/index?session=${sessionId}&request=${request}`
}

const classOf = (cloud: LocalCloud) => String(cloud.store.find('bookSessions', { filter: { title: '唱唱跳跳：和宝宝一起爬', startsAt: { $gt: new Date(Date.now() + 86_400_000) } }, limit: 1 }).docs[0]?._id)
const route = (page: string) => (cloud: LocalCloud) => {
  plant(cloud)
  return `features/book/${page}`
}

/** 预约, below its tab. */
export const bookScreens: readonly ScreenToSee[] = [
  { name: 'booking tab', route: (cloud) => (plant(cloud), 'pages/book/index'), words: () => '有空位，等您回话', as: 'yutong' },
  { name: 'sessions', route: route('sessions/index'), words: () => '附近的场次', as: 'yutong' },
  { name: 'sessions of a venue', route: () => 'features/book/sessions/index?venue=wangyuehu-house', words: () => '望月湖向日葵亲子小屋' },
  { name: 'session', route: (cloud) => `features/book/session/index?id=${classOf(cloud)}`, words: () => '约之前先知道', as: 'yutong' },
  { name: 'booked', route: route(`booking/index?session=${booked}&request=${booked}`), words: () => '到了给老师扫一下', as: 'yutong' },
  { name: 'offered', route: route(`booking/index?session=${offered}&request=${offered}`), words: () => '有空位了，给您留着', as: 'yutong' },
  { name: 'my bookings', route: route('mine/index'), words: () => '要来的', as: 'yutong' },
  { name: 'after a consultation', route: afterIt('book/booking'), words: () => '说说这次怎么样', as: 'yutong' },
  { name: 'words on how it was', route: afterIt('book/voice'), words: () => '说说这次怎么样', as: 'yutong' },
  { name: 'once more', route: () => 'features/book/again/index?venue=wangyuehu-house&kind=consultation&from=2026-01-01', words: () => '望月湖向日葵亲子小屋', as: 'yutong' },
  { name: 'desk note', route: afterIt('venue/note'), words: () => '给对方的小结', as: 'zhouxiaoyan' },
  { name: 'desk records', route: () => 'features/venue/records/index', words: () => '咨询记录', as: 'tanjing' },
  { name: 'desk words of families', route: () => 'features/venue/voices/index', words: () => '家庭写来的话', as: 'liumin' },
  { name: 'desk referrals', route: () => 'features/venue/referrals/index', words: () => '转介与回执', as: 'zhengwei' },
]
