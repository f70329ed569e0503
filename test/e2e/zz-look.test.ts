import type { Browser } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { personIdOf } from '../../cloudfunctions/kernel/person-id'
import { bookableSession } from '../fixtures/bookable'
import { newUlid } from '../../src/client/ulid'
import { looks, newVisitor } from './browser'
import { address } from './h5'
import { openApp } from './open-app'
let cloud: LocalCloud
let browser: Browser
openApp((app) => { ;({ cloud, browser } = app) })
test('look', async () => {
  const me = personIdOf('sample-openid-yutong')
  const { orgPath } = cloud.store.find('venues', { filter: { _id: 'wangyuehu-house' }, limit: 1 }).docs[0] as unknown as { orgPath: string }
  const ids = Array.from({ length: 5 }, () => newUlid()) as [string, string, string, string, string]
  const at = (h: number) => ({ startsAt: new Date(Date.now() + h * 3_600_000), endsAt: new Date(Date.now() + (h + 1) * 3_600_000) })
  const spot = { lng: 112.951, lat: 28.213 }
  const title = '量血压，问用药'
  const party = { attendee: me, name: '雨桐', seats: 1, by: 'app' as const, asker: me, post: null, arrived: null }
  const ask = (request: string) => ({ kind: 'ask' as const, request, at: new Date(), seats: 1, by: 'app' as const })
  const base = { venueId: 'wangyuehu-house', orgPath, spot, title, kind: 'consultation' as const }
  cloud.store.insert('bookSessions', [
    bookableSession(ids[0], { ...base, log: [ask(ids[0])], holder: { [me]: ids[0] }, parties: { [ids[0]]: party }, askers: [me], attendees: [me] }),
    bookableSession(ids[1], { ...base, ...at(72) }),
    bookableSession(ids[2], { ...base, ...at(96), venueId: 'x', venueName: '王家湾会员之家', spot: { lng: 112.961, lat: 28.231 }, capacity: 1, log: [ask(ids[4])], parties: {}, holder: {} }),
    bookableSession(ids[3], { ...base, ...at(50), title: '心里的事，说一说', questions: [{ ask: '以前来过吗？', choices: ['来过', '第一次来'] }, { ask: '有什么想先告诉老师的？' }], seatsOf: 'person', mostSeats: 4 }),
    bookableSession(ids[4], { ...base, state: 'closed', closedWhy: '停电检修', log: [ask(ids[3])], holder: { [me]: ids[3] }, parties: { [ids[3]]: party }, askers: [me], attendees: [me] }),
  ])
  const shoot = async (name: string, route: string, look: keyof typeof looks, tap?: string) => {
    const { page, context } = await newVisitor(browser, looks[look])
    await page.goto(address(cloud, `features/book/${route}`, 'yutong'))
    await page.waitForTimeout(4000)
    if (tap) { await page.getByText(tap).locator('visible=true').first().click(); await page.waitForTimeout(1500) }
    await page.screenshot({ path: `/tmp/look-${name}-${look}.png`, fullPage: true })
    await context.close()
  }
  const names = Object.keys(looks)
  console.log(names.join())
  for (const look of ['phone'] as Array<keyof typeof looks>) {
    await shoot('booking', `booking/index?session=${ids[0]}&request=${ids[0]}`, look, '改到别的场次')
    await shoot('closed', `booking/index?session=${ids[4]}&request=${ids[3]}`, look)
    await shoot('asked', `session/index?id=${ids[3]}`, look)
    await shoot('sessions', 'sessions/index', look)
    await shoot('venues', 'venues/index?need=childSleep', look)
  }
}, 300_000)
