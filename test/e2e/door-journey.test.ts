/** At the door of somebody without WeChat and without network: everything is filled in and signed, waits on the phone, and goes by itself when the network is back. */
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { looks, newVisitor } from './browser'
import { address } from './h5'
import { openApp } from './open-app'

let cloud: LocalCloud
let browser: Browser
openApp((app) => {
  ;({ cloud, browser } = app)
})

const visible = (page: Page, words: string | RegExp) => page.getByText(words, { exact: typeof words === 'string' }).locator('visible=true').first()
const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).or(page.getByRole('radio', { name })).locator('visible=true').first().click()

/** Lives where this worker works. */
function movesTo(worker: string, resident: string): string {
  const [post] = cloud.store.find('posts', { filter: { name: worker, role: 'villageWorker' } }).docs as unknown as Array<{ orgPath: string; placeId: string; placeName: string }>
  const [person] = cloud.store.find('people', { filter: { name: resident } }).docs as unknown as Array<{ _id: string }>
  if (!post || !person) throw new Error('not in the seed')
  cloud.store.modify('people', { _id: person._id }, { $set: { orgPath: post.orgPath, place: { placeId: post.placeId, names: [post.placeName] } } }, { multi: false, merge: true, upsert: false, now: new Date() })
  return person._id
}
const casesOf = (applicant: string, programme = 'three-combination') => cloud.store.find('supportCases', { filter: { applicant, programme } }).docs as unknown as Array<{ receipt: string; state: string; papers: object[]; inPerson: object | null }>

async function find(page: Page, name: string) {
  await visible(page, '替没有微信的人填申请').waitFor()
  await page.getByRole('searchbox', { name: '找没有微信的人' }).fill(name)
  await page.getByRole('button', { name: '找', exact: true }).click()
}

/** Answers of a sheet take no tap in its first moment: tapped until it is gone. */
async function agree(page: Page) {
  const sheet = page.getByRole('dialog').locator('visible=true')
  await sheet.getByText('请一条一条念给对方听；对方说同意，您再点同意。').waitFor()
  const yes = sheet.getByRole('button', { name: /同意/ }).first()
  while (await yes.isVisible()) await yes.click({ timeout: 1_000 }).catch(() => undefined)
}

async function sign(page: Page) {
  const box = await page.getByRole('img', { name: /签名的地方/ }).locator('visible=true').first().boundingBox()
  if (!box) throw new Error('no place to sign')
  await page.mouse.move(box.x + 20, box.y + 40)
  await page.mouse.down()
  await page.mouse.move(box.x + 80, box.y + 60, { steps: 5 })
  await page.mouse.up()
}

test('filled in without network, it waits and goes by itself; the number is there to read out', async () => {
  const applicant = movesTo('李小红', '何桂英')
  const { page, context } = await newVisitor(browser, looks.phone)
  await page.goto(address(cloud, 'features/review/door/index', 'lixiaohong'))
  await find(page, '何桂英')
  await tap(page, /何.*英/)
  await tap(page, /计生三结合/)
  await visible(page, '您家是计生家庭吗？').waitFor()

  await context.setOffline(true)
  await visible(page, /没有网络，先存在这台手机上，有网时自己交/).waitFor()
  await tap(page, '是')
  await visible(page, '有想做、正在做的项目吗？').waitFor()
  await tap(page, '是')
  await visible(page, '现在有别的三结合项目正在扶持吗？').waitFor()
  await tap(page, '不是')
  await visible(page, '当面拍材料').waitFor()
  await tap(page, '下一步')
  await visible(page, '钱打到哪张卡？').waitFor()
  await tap(page, '先不填卡号')
  await visible(page, '念一遍，对了请本人签名').waitFor()
  await sign(page)
  await tap(page, '签好了，先存着')
  await visible(page, '签好了，还没交上去').waitFor()
  await visible(page, '没有网络，先存在这台手机上，有网时自己交。').waitFor()
  await tap(page, '回到上门代填')
  await visible(page, '签好了，有网时自己交').waitFor()
  expect(casesOf(applicant)).toEqual([])

  await context.setOffline(false)
  await visible(page, /受理号 [A-Z]{2}\d{4}-\d{6}/).waitFor()
  const [filed, ...more] = casesOf(applicant)
  expect([filed?.state, more]).toEqual(['review', []])
  expect(filed?.inPerson).toMatchObject({ agreed: expect.any(Array) })
  await visible(page, new RegExp(`受理号 ${filed?.receipt ?? ''}，有事打 \\d`)).waitFor()
  expect(await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))).not.toContain(applicant)
})

test('refused by the county: the township asks the level above for who has no WeChat, in their words', async () => {
  const applicant = String(cloud.store.find('people', { filter: { name: '何桂英' } }).docs[0]?._id)
  const [row] = cloud.store.find('supportCases', { filter: { applicant, programme: 'three-combination' } }).docs as unknown as Array<{ _id: string; timeline: object[] }>
  if (!row) throw new Error('not filed')
  const refused = { act: '01KASEEDJ0VRNEY0000000REF2', what: 'refuse', at: new Date(), state: 'refused', level: 'county', by: 'p00000000000000000000009', byName: '岳麓区 王敏', says: '项目和规定的不一样' }
  cloud.store.modify('supportCases', { _id: row._id }, { $set: { state: 'refused', at: 2, open: false, waitsAt: null, dueAt: null, raiseAt: null, slot: `free:${row._id}`, refusal: { rule: '有适合的项目', says: '项目和规定的不一样' }, timeline: [...row.timeline, refused] } }, { multi: false, merge: true, upsert: false, now: new Date() })
  const { page, problems } = await newVisitor(browser, looks.desk)
  await page.goto(address(cloud, `features/review/queue/index?open=${row._id}`, 'chenzhiqiang'))
  await tap(page, '替对方请上一级再看一次')
  await tap(page, '替对方交给上一级')
  await visible(page, '写几个字，上一级才知道要看哪里').waitFor()
  await page.getByLabel('哪里不对，照对方的话写').locator('visible=true').first().fill('养的是土鸡，也在名单里')
  await tap(page, '替对方交给上一级')
  await visible(page, '交给上一级了，15 个工作日内答复').waitFor()
  expect(cloud.store.find('voiceAppeals', { filter: { caseId: row._id } }).docs).toMatchObject([{ state: 'open', applicant, byName: expect.stringContaining('陈志强代提') }])
  expect(problems).toEqual([])
})

test('the texts are read out one by one, a paper is photographed, and the number stands large', async () => {
  const applicant = movesTo('李小红', '文国华')
  const { page } = await newVisitor(browser, looks.phone)
  await page.goto(address(cloud, 'features/review/door/index', 'lixiaohong'))
  await find(page, '文国华')
  await tap(page, /文.*华/)
  await tap(page, /^特别扶助/)
  await visible(page, '先念给对方听，同意了再填').waitFor()
  for (let read = 0; read < 3 && (await page.getByRole('button', { name: '念给对方听' }).locator('visible=true').count()) > 0; read++) {
    await tap(page, '念给对方听')
    await agree(page)
  }
  await tap(page, '开始填')
  // Whatever is asked: the first answer, a day, a number.
  for (let asked = 0; asked < 20 && (await page.getByText('当面拍材料').locator('visible=true').count()) === 0; asked++) {
    const before = await page.locator('.door-asks').locator('visible=true').innerText()
    const [choice, field] = [page.getByRole('radio').locator('visible=true').first(), page.locator('input').locator('visible=true').first()]
    if ((await choice.count()) > 0) await choice.click()
    else {
      await field.fill((await page.getByText('年月日，8 个数字').count()) > 0 ? '19700302' : '1')
      await tap(page, '下一个')
    }
    await page.waitForFunction((words) => [...document.querySelectorAll('.door-asks')].every((element) => !element.checkVisibility() || element.textContent !== words), before)
  }
  // What stands against it is said before anybody photographs a paper.
  const [early, papers] = [await visible(page, /^按现在填的/).boundingBox(), await visible(page, '当面拍材料').boundingBox()]
  expect(early?.y).toBeLessThan(papers?.y ?? 0)
  const [choosing] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: /^拍/ }).locator('visible=true').first().click()])
  await choosing.setFiles(path.resolve(__dirname, '../fixtures/pictures/upright.jpg'))
  await visible(page, '1 页').waitFor()
  await tap(page, '下一步')
  await visible(page, '钱打到哪张卡？').waitFor()
  await tap(page, '先不填卡号')
  await visible(page, '念一遍，对了请本人签名').waitFor()
  await sign(page)
  await tap(page, '签好了，交上去')
  await visible(page, '交上去了').waitFor()
  const [filed] = casesOf(applicant, 'special-support')
  await visible(page, filed?.receipt ?? '').waitFor()
  await visible(page, /^有事打电话给/).waitFor()
  expect(filed).toMatchObject({ state: 'review', papers: [{}], inPerson: { agreed: expect.arrayContaining(['specialIdentity']) } })
  expect(cloud.store.find('supportPapers', { filter: { owner: applicant } }).docs).toHaveLength(1)
})
