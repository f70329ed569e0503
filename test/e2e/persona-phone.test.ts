/** The developers' bar plays the phone: a code on the app's page is scanned and confirmed as a persona; and it lets somebody new come in. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import type { ApiReply } from '../../src/domain/wire'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { startSeededCloud } from '../fixtures/seeded-cloud'
import { launchBrowser, looks, newVisitor } from './browser'

const h5 = mkdtempSync(path.join(tmpdir(), 'persona-phone-'))
let cloud: LocalCloud
let browser: Browser
beforeAll(async () => {
  writeFileSync(path.join(h5, 'index.html'), '<!doctype html><html><head><title>app</title></head><body><h1>app</h1></body></html>')
  cloud = await startSeededCloud(h5)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await cloud?.close()
  rmSync(h5, { recursive: true, force: true })
})

async function call<T>(verb: string, input: unknown): Promise<T> {
  const body = JSON.stringify({ client: '0.1.0', calls: [{ path: `account.signIn.${verb}`, type: 'mutation', input }] })
  const answer = await fetch(`${cloud.url}/v1/functions/api`, { method: 'POST', headers: { authorization: 'Bearer local-visitor' }, body })
  const [result] = ((await answer.json()) as ApiReply).results
  if (!result?.ok) throw new Error(result?.error.code)
  return result.data as T
}

test('the phone appears with the code, signs in as the chosen persona, and goes with the code', async () => {
  const persona = cloud.personas[3]!
  const { page, context } = await newVisitor(browser, looks.desk)
  await page.goto(`${cloud.url}/?bar=1&persona=visitor`)
  const button = page.getByRole('button', { name: '扫码登录' })
  expect(await button.isVisible()).toBe(false)

  const { id, pollSecret, code } = await call<{ id: string; pollSecret: string; code: string }>('start', { userAgent: 'Chrome/1' })
  const app = page.frames().find((frame) => frame !== page.mainFrame())!
  await app.waitForSelector('h1')
  await app.evaluate((text) => document.body.insertAdjacentHTML('beforeend', `<div data-qr="${text}">code</div>`), code)
  await page.getByLabel('用谁的手机').selectOption({ label: `${persona.name}的手机` })
  await button.click()
  await page.getByText('手机上已确认').waitFor()
  expect(await call('poll', { id, pollSecret })).toMatchObject({ state: 'signedIn', personId: persona.personId })

  await app.evaluate(() => document.querySelector('[data-qr]')?.remove())
  await button.waitFor({ state: 'hidden' })
  await context.close()
})

test('somebody new comes with an empty phone, and again somebody else the next time', async () => {
  const context = await browser.newContext({ viewport: looks.desk, userAgent: 'Mozilla/5.0 Chrome/140.0' })
  const page = await context.newPage()
  await page.goto(`${cloud.url}/?persona=visitor`)
  await page.evaluate(() => localStorage.setItem('xrk1.first', '{"data":{"asked":true}}'))
  const seen: unknown[] = []
  for (const _ of [1, 2]) {
    const loaded = page.waitForEvent('load')
    await page.getByLabel('现在是').selectOption({ label: '新来的人 · 第一次打开，从头开始' })
    await loaded
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>('#person')?.value.startsWith('newcomer-'))
    expect(await page.evaluate(() => localStorage.getItem('xrk1.first'))).toBeNull()
    // The address can be loaded again without making up one more.
    await page.waitForFunction(() => location.search === '')
    seen.push(await page.locator('#person').inputValue())
    await page.reload()
    expect(await page.locator('#person').inputValue()).toBe(seen[seen.length - 1])
  }
  expect(new Set(seen).size).toBe(2)
  expect(cloud.store.find('people', { filter: { openid: cloud.personas[cloud.personas.length - 1]!.openid } }).docs).toEqual([])
  await context.close()
})
