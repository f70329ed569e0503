/** After the county's yes: a monthly payment by two people, with the bank's file and answers; a yearly review in two taps; a colleague who leaves in the middle. */
import { readFileSync } from 'node:fs'
import readExcel from 'read-excel-file/node'
import type { Browser, Page } from 'playwright-core'
import { keys } from '../fixtures/temporary-cloud'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { caseDoc } from '../cloud/support/case-doc'
import { looks } from './browser'
import { atWork, button, seen } from './desk'
import { address } from './h5'
import { openApp } from './open-app'

let cloud: LocalCloud
let browser: Browser
openApp((app) => {
  ;({ cloud, browser } = app)
})

const tap = (page: Page, name: string | RegExp) => button(page, name).or(page.getByRole('radio', { name })).locator('visible=true').first().click()
const row = (id: string) => cloud.store.find('supportCases', { filter: { _id: id } }).docs[0] as unknown as { state: string; at: number; paidThrough: string; receipt: string }
const mother = () => cloud.store.find('people', { filter: { name: '刘桂兰' } }).docs[0] as unknown as { _id: string; orgPath: string }
const caseOf = (page: string) => address(cloud, `features/support/case/index?id=${page}`, 'liuguilan')

test('one makes a payment of the month and another lets it go; the file opens as a table, the bank’s answers are pasted, she reads which months came', async () => {
  const id = '01KASEEDGRANT0000000000001'
  const { receipt } = row(id)
  await atWork(browser, address(cloud, 'features/payments/batches/index', 'tanjing'), async (page) => {
    await tap(page, /^特别扶助/)
    await tap(page, /^做一批：1 件/)
    await seen(page, /请另一位同事放行/).waitFor()
  })
  await atWork(browser, address(cloud, 'features/payments/batches/index', 'wangmin'), async (page) => {
    await tap(page, /^特别扶助/)
    await tap(page, /^核对过了，放行/)
    await seen(page, '放行了，可以取付款文件').waitFor()
    await tap(page, '取付款文件')
    await page.getByLabel('做什么用').fill('十一月付款，交农商行')
    const [file] = await Promise.all([page.waitForEvent('download'), tap(page, '取文件')])
    const table = await readExcel(readFileSync(String(await file.path())))
    expect(JSON.stringify(table)).toContain('6217000010000000003')
    expect(JSON.stringify(table)).toContain(receipt)
    await tap(page, '记银行的结果')
    await page.getByLabel('或者粘在这里').fill(`${receipt}\t到账`)
    await tap(page, '记 1 件')
    await seen(page, /^记好了：到账 1 件/).waitFor()
  })
  expect(row(id).state).toBe('approved')
  await atWork(
    browser,
    caseOf(id),
    async (page) => {
      await seen(page, /^已经发到/).waitFor()
      expect(await page.getByText(/至\d+月/).count()).toBeGreaterThan(0)
    },
    looks.phone,
  )
})

test('the yearly review: two taps on the phone, the village agrees to it with the others', async () => {
  const review = String(cloud.store.find('annualReviews', { filter: { caseId: '01KASEEDGRANT0000000000001' } }).docs[0]?._id)
  await atWork(
    browser,
    address(cloud, `features/support/annual/index?id=${review}`, 'liuguilan'),
    async (page) => {
      await tap(page, '没有变化')
      await page.waitForTimeout(500)
      await tap(page, '对，没有变化')
      await seen(page, '收到了，社区在核对').waitFor()
    },
    looks.phone,
  )
  await atWork(browser, address(cloud, 'features/review/annual/index', 'lixiaohong'), async (page) => {
    await tap(page, /^这 \d+ 户没有变化，一起接着发$/)
    await seen(page, /户看过了，接着发$/).waitFor()
  })
  expect(cloud.store.find('annualReviews', { filter: { _id: review } }).docs[0]).toMatchObject({ state: 'done' })
})

test('two numbers of one document are tried out and proposed by one, named in the other’s 今天, and agreed to there', async () => {
  await atWork(browser, address(cloud, 'features/programmes/list/index?open=edit-hospital-care', 'tanjing'), async (page) => {
    const pick = (name: RegExp) => page.getByRole('radio', { name }).first().click()
    await page.getByLabel('每天', { exact: true }).last().fill('120')
    await pick(/^一年最多/)
    await page.getByLabel('一年最多', { exact: true }).last().fill('60')
    await seen(page, '90 天 → 60 天').waitFor()
    await page.getByLabel('依据').fill('岳计协〔2026〕12 号')
    await tap(page, '先试算，看谁多谁少')
    await seen(page, /^试算：\d+ 户样例家庭$/).waitFor()
    await tap(page, '交另一位同事复核')
    await seen(page, '交上去了，等另一位同事复核').waitFor()
  })
  await atWork(browser, address(cloud, 'features/desk/today/index', 'wangmin'), async (page) => {
    await tap(page, /^复核改动：/)
    await tap(page, '去看，再定')
    await seen(page, '100 元 → 120 元').waitFor()
    await tap(page, '同意')
    await seen(page, '同意了，到那天就管用').waitFor()
  })
  expect(cloud.store.find('programmeParameters', { filter: { programme: 'hospital-care' } }).docs).toMatchObject([{ name: 'daily', value: 120_00 }, { name: 'mostDays', value: 60 }])
})

test('a colleague leaves in the middle: the family reads the new one’s name, and the work goes on with them', async () => {
  Object.assign(process.env, keys)
  const { _id, orgPath } = mother()
  const id = '01KASEEDJ0VRNEY0000000C002'
  cloud.store.insert('supportCases', [caseDoc({ _id: id, applicant: _id, parties: [_id], name: '刘桂兰', who: '刘*', orgPath, now: new Date(), receipt: 'HL2611-JRNEY2', slot: `free:${id}`, dueAt: new Date(Date.now() + 3 * 86_400_000), raiseAt: null })])
  await atWork(browser, caseOf(id), (page) => seen(page, '李小红').waitFor(), looks.phone)
  const post = cloud.store.find('posts', { filter: { name: '李小红' } }).docs[0] as unknown as { _id: string }
  const wang = cloud.store.find('posts', { filter: { name: '王敏' } }).docs[0] as unknown as { personId: string }
  // As a hand-over leaves it: the same post, held by somebody else.
  cloud.store.modify('posts', { _id: post._id }, { $set: { personId: wang.personId, name: '王敏' } }, { multi: false, merge: true, upsert: false, now: new Date() })
  await atWork(
    browser,
    caseOf(id),
    async (page) => {
      await seen(page, '王敏').waitFor()
      expect(await page.getByText('李小红').count()).toBe(0)
    },
    looks.phone,
  )
})
