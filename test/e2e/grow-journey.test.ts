/** A new parent's child grows: three measurements, the curve, a page for the doctor; and one who is late with vaccines catches up. */
import { newestVersion } from '../../src/domain/account/consent-texts'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { newUlid } from '../../src/client/ulid'
import { addDays, addMonths } from '../../src/domain/grow/calendar-days'
import { looks, newVisitor } from './browser'
import { address, codeAhead, settled } from './h5'
import { letIn, newcomer, withFamily } from './newcomer'
import { openApp } from './open-app'

let cloud: LocalCloud
let browser: Browser
/** Of every page that was opened. */
const problems: string[][] = []
const visitors: BrowserContext[] = []
openApp((app) => {
  ;({ cloud, browser } = app)
})
afterEach(async () => {
  for (const visitor of visitors.splice(0)) await visitor.close()
})

const visible = (page: Page, words: string | RegExp) => page.getByText(words, { exact: typeof words === 'string' }).locator('visible=true').first()
const tap = (page: Page, words: string) => visible(page, words).click()
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).locator('visible=true').first()
const fill = (page: Page, label: string, text: string) => page.getByLabel(label, { exact: true }).locator('visible=true').first().fill(text)
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

/** A parent with a child born on this day, and the page where they begin. */
async function parentOf(birthOn: string, fetching: Parameters<typeof newVisitor>[2] = 'asOpened') {
  const who = await withFamily(cloud, '阿兰')
  const childId = newUlid()
  await who.call('account.family.addChild', { id: childId, familyId: who.familyId, name: '穗穗', sex: 'girl', birthOn, agree: newestVersion('under14') })
  const { context, page, problems: found } = await newVisitor(browser, looks.phone, fetching)
  visitors.push(context)
  problems.push(found)
  const to = (route: string) => page.goto(address(cloud, route, who.persona.id))
  return { ...who, childId, page, context, to }
}

/** What the cloud has of a child. */
const logOf = (childId: string) => (cloud.store.find('childFiles', { filter: { childId }, limit: 1 }).docs as unknown as Array<{ log: Array<{ note: { what: string } & Record<string, unknown> }> }>).flatMap(({ log }) => log.map(({ note }) => note))

/** The same with the lines' ids. */
const logLines = (childId: string) => (cloud.store.find('childFiles', { filter: { childId }, limit: 1 }).docs as unknown as Array<{ log: Array<{ id: string; note: { what: string } & Record<string, unknown> }> }>).flatMap(({ log }) => log)
const line = (note: object) => ({ id: newUlid(), at: new Date().toISOString(), note })

/** Turns the wheels of the form's day by writing what the wheels would: the day is noted through the cloud where it is not today. */
const measuredOn = (on: string, weightKg: number, lengthCm: number) => ({ id: newUlid(), at: new Date().toISOString(), note: { what: 'measured', on, weightKg, lengthCm, posture: 'lying' } })

test('three measurements become a curve with sentences, and a page for the doctor', async () => {
  const birthOn = addMonths(today(), -6)
  const { call, childId, page, to } = await parentOf(birthOn)
  await call('grow.child.note', { id: newUlid(), childId, entries: [measuredOn(addMonths(birthOn, 1), 4.2, 53.5), measuredOn(addMonths(birthOn, 3), 6.2, 60)] })
  await to('pages/me/index')
  await tap(page, '穗穗')
  await tap(page, '生长曲线')
  await visible(page, /最近一次/).waitFor()

  // The third is typed here, in 斤 that were meant as such but stand as 公斤: it is asked back, and nothing is kept before the answer.
  await button(page, '记一次测量').click()
  await fill(page, '体重', '15')
  await fill(page, '身长', '66')
  await visible(page, '15 公斤，还是 15 斤？').waitFor()
  await button(page, '存下来').click()
  await visible(page, '先选一下，再存。').waitFor()
  await page.getByRole('radio', { name: /^15 斤/ }).click()
  await button(page, '按 7.5 公斤存下来').click()
  await visible(page, /^7\.5 公斤/).waitFor()
  await visible(page, /在同龄女孩中，比约 \d+% 的孩子重。/).waitFor()
  await page.getByRole('img', { name: /穗穗的体重曲线：1个月 4.2 公斤，3个月 6.2 公斤，6个月 7.5 公斤/ }).waitFor()

  // A touch reads an earlier point.
  const chart = page.getByRole('img', { name: /穗穗的体重曲线/ }).locator('visible=true')
  const box = (await chart.boundingBox())!
  await page.mouse.click(box.x + 24 + (box.width - 53) / 12, box.y + box.height / 2)
  await visible(page, /1个月：4.2 公斤/).waitFor()

  await tap(page, '给医生看的一页报告')
  await page.getByRole('img', { name: /穗穗的生长和疫苗。女，.*7.5/ }).first().waitFor()

  const { docs } = cloud.store.find('childFiles', { filter: { childId }, limit: 1 })
  const [file] = docs as unknown as [{ log: Array<{ note: { weightKg?: number } }> }]
  expect(file.log.map(({ note }) => note.weightKg)).toEqual([4.2, 6.2, 7.5])
})

test('the other guardian’s phone names what is due without ever having opened the file, and follows a dose that was noted elsewhere', async () => {
  const { call, childId, familyId, persona } = await parentOf(addDays(addMonths(today(), -8), -3))
  const father = await newcomer(cloud)
  await father.call('account.profile.signIn', {})
  await father.call('account.profile.edit', { name: '阿强', placeId: 'n10013' })
  await letIn({ persona, call, familyId }, father, 'guardian')
  const { context, page, problems: found } = await newVisitor(browser)
  visitors.push(context)
  problems.push(found)
  await page.goto(address(cloud, 'pages/home/index', father.persona.id))
  await visible(page, /麻腮风 1/).waitFor()
  await visible(page, /^穗穗 8个月，/).waitFor()
  await call('grow.child.note', { id: newUlid(), childId, entries: [line({ what: 'dosed', code: 'MMR', on: today() })] })
  // After a while the phone asks again.
  await page.clock.setFixedTime(Date.now() + 700_000)
  await page.reload()
  await visible(page, /^穗穗 8个月，/).waitFor()
  await page.getByText(/麻腮风 1/).locator('visible=true').waitFor({ state: 'detached' })
})

test('who agreed to an older text is asked again before something is written; who says no goes on reading', async () => {
  const { childId, page, to } = await parentOf(addMonths(today(), -6))
  cloud.store.modify('consents', { [`given.under14:${childId}.state`]: 'given' }, { $set: { [`given.under14:${childId}.version`]: newestVersion('under14') - 1 } }, { multi: true, merge: true, upsert: false, now: new Date() })
  await to(`features/grow/growth/index?child=${childId}`)
  await button(page, '记一次测量').click()
  await visible(page, /说明改过了/).waitFor()
  await button(page, '不同意，先看看别的').click()
  // The way back is under way until the question is gone.
  await visible(page, /说明改过了/).waitFor({ state: 'detached' })
  await visible(page, '还没有记过').waitFor()
  await button(page, '记一次测量').click()
  await button(page, '我是监护人，同意').click()
  await visible(page, /说明改过了/).waitFor({ state: 'detached' })
  await fill(page, '体重', '7.4')
  await button(page, '存下来').click()
  await visible(page, /^7\.4 公斤/).waitFor()
})

test('a text that changes while a page is open is asked about when a photo is added, and the photo goes then', async () => {
  const { childId, page, to } = await parentOf(addMonths(today(), -6))
  await to(`features/grow/diary-entry/index?child=${childId}`)
  await settled(page, '想记的话')
  // Nothing is asked while what this phone knows of the consent is the newest.
  await page.waitForLoadState('networkidle')
  cloud.store.modify('consents', { [`given.under14:${childId}.state`]: 'given' }, { $set: { [`given.under14:${childId}.version`]: newestVersion('under14') - 1 } }, { multi: true, merge: true, upsert: false, now: new Date() })
  const chooser = page.waitForEvent('filechooser')
  await button(page, '加照片').click()
  await (await chooser).setFiles(path.resolve(__dirname, '../fixtures/pictures/upright.jpg'))
  await button(page, '我是监护人，同意').click()
  await visible(page, /说明改过了/).waitFor({ state: 'detached' })
  await button(page, '第 1 张照片，再传一次').click()
  await visible(page, '存好了').waitFor()
})

test('from the check-ups page a check-up near by is booked', async () => {
  const { childId, page, to } = await parentOf(addDays(addMonths(today(), -8), -3))
  await to(`features/grow/checkups/index?child=${childId}`)
  await tap(page, '约一次体检')
  await button(page, '预约，儿童健康检查').click()
  await button(page, '给穗穗约上').click()
  await visible(page, /^约好了/).waitFor()
  // The clinic's own page leads to the same; one that has none leads to no empty list.
  await to('features/book/venue/index?id=yuelu-maternal-child')
  await tap(page, '看这里的场次')
  await button(page, '看预约，儿童健康检查').waitFor()
  const other = cloud.store.find('venues', { filter: { kind: 'maternalChild', _id: { $ne: 'yuelu-maternal-child' } }, limit: 1 }).docs[0] as unknown as { _id: string; name: string }
  await to(`features/book/venue/index?id=${other._id}`)
  await page.reload()
  await visible(page, other.name).waitFor()
  await page.waitForLoadState('networkidle')
  expect(await page.getByText('看这里的场次').locator('visible=true').count()).toBe(0)
})

test('what is measured without network waits on the phone, is on the curve at once, and is sent later', async () => {
  const { childId, page, context, to } = await parentOf(addMonths(today(), -6))
  await to(`features/grow/growth/index?child=${childId}`)
  await visible(page, '还没有记过').waitFor()
  // The form's code is here before the network goes.
  await button(page, '记一次测量').click()
  await fill(page, '体重', '7.4')
  await context.setOffline(true)
  await visible(page, /现在没有网/).waitFor()
  await button(page, '存下来').click()
  await visible(page, /^7\.4 公斤/).waitFor()
  expect(logOf(childId)).toEqual([])
  await context.setOffline(false)
  for (let tries = 0; tries < 40 && logOf(childId).length === 0; tries++) await page.waitForTimeout(250)
  expect(logOf(childId)).toMatchObject([{ what: 'measured', weightKg: 7.4 }])
})

test('a half-typed measurement is there again', async () => {
  const { childId, page, to } = await parentOf(addMonths(today(), -6))
  await to(`features/grow/measure/index?child=${childId}`)
  await fill(page, '身长', '66.5')
  await page.reload()
  await page.getByLabel('身长', { exact: true }).locator('visible=true').waitFor()
  expect(await page.getByLabel('身长', { exact: true }).locator('visible=true').inputValue()).toBe('66.5')
})

test('at fourteen months with two doses: what is late is said with why, a dose is noted, the plan moves on, home says what is due', async () => {
  const birthOn = addDays(addMonths(today(), -14), -3)
  const { call, childId, page, to } = await parentOf(birthOn)
  const dosed = (code: string) => ({ id: newUlid(), at: new Date().toISOString(), note: { what: 'dosed', code, on: birthOn } })
  await call('grow.child.note', { id: newUlid(), childId, entries: [dosed('HepB'), dosed('BCG')] })
  await to('pages/home/index')
  await visible(page, /^穗穗 1岁2个月，有晚了的/).click()
  await visible(page, /接着打就行，不用从头再来/).waitFor()
  await visible(page, /^麻腮风疫苗 第 1 剂/).waitFor()
  const late = await page.getByText('补种', { exact: true }).locator('visible=true').count()
  expect(late).toBeGreaterThan(3)
  await visible(page, /以接种门诊为准/).waitFor()

  await button(page, '麻腮风疫苗第 1 剂打过了').click()
  await settled(page, '哪天打的')
  await button(page, '存下来').click()
  await visible(page, '记了 3 剂').waitFor()
  expect(await page.getByText(/^麻腮风疫苗 第 1 剂/).locator('visible=true').count()).toBe(0)
  await visible(page, '麻腮风 1').waitFor()

  // The same dose of the same day is not noted twice.
  await tap(page, '补记一剂')
  await tap(page, '打的是哪一种')
  await page.getByRole('radio', { name: '麻腮风疫苗' }).click()
  await visible(page, /已经记过了/).waitFor()
  await page.goBack()

  const [file] = await Promise.all([page.waitForEvent('download'), (async () => {
    await tap(page, '加到手机日历')
    await button(page, /^下载这 \d+ 天的日历$/).click()
  })()])
  expect(file.suggestedFilename()).toBe('穗穗的疫苗.ics')

  await to('pages/home/index')
  await visible(page, /穗穗 1岁2个月，有晚了的/).waitFor()

  // The next one is a week away: the timer tells her, and the message leads to the plan.
  const waits = line({ what: 'dosed', code: 'MMR', on: addDays(today(), -21) })
  const [noted] = logLines(childId).filter(({ note }) => note['code'] === 'MMR')
  await call('grow.child.note', { id: newUlid(), childId, entries: [line({ what: 'removed', of: noted!.id }), waits] })
  await cloud.fireTimer('timer', 'remindGrow')
  await cloud.fireTimer('timer', 'deliverMessages')
  await to('features/account/inbox/index')
  await tap(page, '穗穗 7 天后可以打疫苗')
  await visible(page, /以接种门诊为准/).waitFor()
  expect(problems.flat()).toEqual([])
})

test('what a clinic asks before each dose is told once and changes the plan: no live vaccine for an immune deficiency, a wait after immunoglobulin', async () => {
  const birthOn = addMonths(today(), -9)
  const { childId, page, to } = await parentOf(birthOn)
  await to(`features/grow/vaccines/index?child=${childId}`)
  await visible(page, /^乙脑减毒活疫苗 第 1 剂/).waitFor()
  await button(page, /^打针前要说的/).click()
  await page.getByRole('radio', { name: /^医生说有/ }).locator('visible=true').first().click()
  await button(page, /^哪天/).click()
  await tap(page, '确定')
  await button(page, /^删掉/).waitFor()
  await page.getByRole('checkbox', { name: '卡介苗' }).locator('visible=true').first().click()
  await button(page, '存下来').click()
  // After immunoglobulin both wait.
  await visible(page, /疫苗 第 1 剂/).waitFor()
  expect(await page.getByText(/^乙脑.*疫苗 第 1 剂/).locator('visible=true').count()).toBe(0)
  expect(logOf(childId).find(({ what }) => what === 'birth')).toEqual({ what: 'birth', immuneDeficient: true, immunoglobulinOn: [today()], severeReactionTo: ['BCG'] })
  // What was told stands there when one comes back, and is taken back as easily.
  await button(page, /^打针前要说的/).click()
  await button(page, /^删掉/).click()
  await button(page, '存下来').click()
  await visible(page, /^乙脑灭活疫苗 第 1 剂/).waitFor()
})

test('the check-up of this age: what is done there, its result noted, changed, and taken away again', async () => {
  const { childId, page, to } = await parentOf(addDays(addMonths(today(), -8), -3))
  await to(`features/grow/checkups/index?child=${childId}`)
  await visible(page, '现在该查').waitFor()
  await button(page, '记下结果').click()
  await page.getByLabel('医生怎么说', { exact: true }).locator('visible=true').fill('血红蛋白正常')
  await button(page, '存下来').click()
  await visible(page, /血红蛋白正常/).click()
  await button(page, '改一改').click()
  await page.getByLabel('医生怎么说', { exact: true }).locator('visible=true').fill('血红蛋白 118，正常')
  await button(page, '存下来').click()
  await visible(page, /血红蛋白 118/).click()
  // What it said before is still to be read.
  await visible(page, /记下/).waitFor()
  await button(page, '删掉').click()
  await visible(page, '删掉这次体检的记录？').waitFor()
  await button(page, '删掉').click()
  await visible(page, '记了 0 次').waitFor()
  for (let tries = 0; tries < 40 && logOf(childId).length < 3; tries++) await page.waitForTimeout(250)
  expect(logOf(childId).map(({ what }) => what)).toEqual(['checkedUp', 'changed', 'removed'])
})

test('four questions, one a screen: one that is not sure waits, one sign leads to a doctor and is no diagnosis', async () => {
  const { childId, page, to } = await parentOf(addDays(addMonths(today(), -8), -3))
  await to(`features/grow/signs/index?child=${childId}`)
  await button(page, '开始答').click()
  await visible(page, /^听到声音，穗穗会.*吗？$/).waitFor()
  const answer = (words: string | RegExp) => page.getByRole('radio', { name: words, exact: typeof words === 'string' }).locator('visible=true').click()
  await answer('会')
  await answer('分得出')
  await answer(/^说不准/)
  await visible(page, '穗穗能自己坐稳吗？').waitFor()
  await answer('还不能')
  await visible(page, '还有 1 个没拿准').waitFor()
  expect(logOf(childId)).toEqual([])
  // The answers are there again after the app was closed.
  await page.reload()
  await visible(page, '还有 1 个没拿准').or(visible(page, '第 3 个，共 4 个')).first().waitFor()
  if (await page.getByText('还有 1 个没拿准').locator('visible=true').count()) await tap(page, '两只手能换着拿玩具')
  await answer('会')
  await answer('还不能')
  await visible(page, '建议到儿保门诊看看').waitFor()
  await visible(page, '问卷的原话：不会独坐').waitFor()
  await visible(page, /这不是诊断/).waitFor()
  expect(logOf(childId)).toMatchObject([{ what: 'signsAnswered', age: 8, answers: [false, false, false, true] }])
})

test('a note with a photo is in the diary, the photo shows, and goes with the note', async () => {
  const { childId, page, to } = await parentOf(addMonths(today(), -6))
  await to(`features/grow/diary/index?child=${childId}`)
  await button(page, '记下今天').click()
  await tap(page, '第一次翻身')
  const chooser = page.waitForEvent('filechooser')
  await button(page, '加照片').click()
  await (await chooser).setFiles(path.resolve(__dirname, '../fixtures/pictures/upright.jpg'))
  await visible(page, '存好了').waitFor()
  await button(page, '存下来').click()
  await visible(page, '第一次翻身').waitFor()
  const picture = page.locator('.diary-photo-picture img, img.diary-photo-picture').first()
  await picture.waitFor()
  await page.waitForFunction(() => [...document.querySelectorAll<HTMLImageElement>('.diary-photo img')].some((image) => image.naturalWidth > 0))
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, '导出日记').click()])
  const kept = await readFile(await file.path(), 'utf8')
  expect([file.suggestedFilename(), kept.includes('第一次翻身'), kept.includes('data:image/jpeg;base64,')]).toEqual(['穗穗的成长日记.html', true, true])
  await button(page, /，改或删$/).click()
  await button(page, '删掉').click()
  await visible(page, '删掉这一篇？').waitFor()
  await button(page, '删掉').click()
  await visible(page, '还没有写过').waitFor()
})

test('a doctor opens the link without an account, the mother sees who looked, and takes it back', async () => {
  const { call, childId, page, to } = await parentOf(addMonths(today(), -6))
  await call('grow.child.note', { id: newUlid(), childId, entries: [line({ what: 'measured', on: today(), weightKg: 7.4 }), line({ what: 'diary', on: today(), words: '家里的话', first: false })] })
  await to(`features/grow/share/index?child=${childId}`)
  await button(page, '做一个链接').click()
  await page.getByAltText('给医生扫的二维码').locator('visible=true').waitFor()
  const [{ key }] = cloud.store.find('growthShares', { filter: { childId } }).docs as unknown as [{ key: string }]

  const doctor = await newVisitor(browser)
  visitors.push(doctor.context)
  await doctor.page.goto(address(cloud, `features/grow/shared/index?token=${key}`))
  await fill(doctor.page, '怎么称呼您', '李医生')
  await button(doctor.page, '打开看').click()
  await visible(doctor.page, /^7\.4 公斤$/).waitFor()
  const seen = await doctor.page.locator('body').innerText()
  expect([seen.includes('穗穗'), seen.includes('家里的话'), seen.includes('宝宝')]).toEqual([false, false, true])

  await page.reload()
  await visible(page, /李医生看过/).waitFor()
  await button(page, '收回，不给看了').click()
  await page.getByRole('button', { name: '收回', exact: true }).locator('visible=true').click()
  await visible(page, '做一个链接').waitFor()
  await doctor.page.reload()
  await button(doctor.page, '打开看').click()
  await visible(doctor.page, '这个链接打不开了').waitFor()
})

test('twins who came six weeks early: each by its corrected age, in the curve and in the questions', async () => {
  const birthOn = addDays(addMonths(today(), -9), -3)
  const { call, familyId, childId, page, to } = await parentOf(birthOn)
  const second = newUlid()
  await call('account.family.addChild', { id: second, familyId, name: '苗苗', sex: 'boy', birthOn, agree: newestVersion('under14') })
  for (const [id, weightKg] of [[childId, 7.1], [second, 7.5]] as const) await call('grow.child.note', { id: newUlid(), childId: id, entries: [line({ what: 'birth', gestationDays: 238, weightKg: 1.9 }), line({ what: 'measured', on: today(), weightKg })] })
  await to(`features/grow/growth/index?child=${childId}`)
  await visible(page, '校正7个月').waitFor()
  await visible(page, /早产的宝宝，按校正月龄看/).waitFor()
  await tap(page, '换孩子')
  await page.getByRole('radio', { name: /苗苗/ }).click()
  await visible(page, /^7\.5 公斤/).waitFor()
  await tap(page, '发育筛查')
  // Nine months by the calendar would be asked the eight months' questions.
  await visible(page, '6月龄的四个问题').waitFor()
  await visible(page, '早产的宝宝，按校正月龄算。').waitFor()
})

test('a day without network: everything that is noted is there at once, and reaches the cloud once', async () => {
  const { childId, page, context, to } = await parentOf(addDays(addMonths(today(), -8), -3), 'ahead')
  await to(`features/grow/growth/index?child=${childId}`)
  await visible(page, '还没有记过').waitFor()
  await codeAhead(page)
  await context.setOffline(true)
  await button(page, '记一次测量').click()
  await fill(page, '体重', '8.4')
  await button(page, '存下来').click()
  await visible(page, /^8\.4 公斤/).waitFor()

  await tap(page, '体检')
  await button(page, '记下结果').click()
  await button(page, '存下来').click()
  await visible(page, '等网络送出').waitFor()
  await tap(page, '去之前先对一对预警征象')
  await button(page, '开始答').click()
  for (const words of ['会', '分得出', '会', '能坐稳']) await page.getByRole('radio', { name: words, exact: true }).locator('visible=true').click()
  await visible(page, '四个都做到了').waitFor()
  await page.evaluate((route) => (window.location.hash = route), `#/features/grow/diary/index?child=${childId}`)
  await button(page, '记下今天').click()
  await tap(page, '第一次坐稳')
  await button(page, '存下来').click()
  await visible(page, '等网络送出').waitFor()
  await page.evaluate((route) => (window.location.hash = route), `#/features/grow/dose/index?child=${childId}&code=MMR`)
  await button(page, '存下来').click()
  expect(logOf(childId)).toEqual([])

  await context.setOffline(false)
  for (let tries = 0; tries < 60 && logOf(childId).length < 5; tries++) await page.waitForTimeout(250)
  expect(logOf(childId).map(({ what }) => what).sort()).toEqual(['checkedUp', 'diary', 'dosed', 'measured', 'signsAnswered'])
  await to(`features/grow/diary/index?child=${childId}`)
  await visible(page, '第一次坐稳').waitFor()
  expect(await page.getByText('等网络送出').locator('visible=true').count()).toBe(0)
  expect(problems.flat().filter((problem) => !/ERR_INTERNET_DISCONNECTED|Failed to fetch/.test(problem))).toEqual([])
})
