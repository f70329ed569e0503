/** The desk as tests see it: a page as one of the sample staff, and the phone that answers a code on a computer's screen. */
import type { Browser, Page } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { looks, newVisitor, type Look } from './browser'

/** A page of the desk with this persona signed in, without the developers' bar. */
export const deskAddress = (cloud: LocalCloud, persona: string, page: string) => `${cloud.url}/?bar=0&persona=${persona}#/features/desk/${page}`

/** The desk on a PC, as this persona. */
export async function openDesk(browser: Browser, cloud: LocalCloud, persona: string, page: string, look: Look = looks.desk) {
  const visitor = await newVisitor(browser, look)
  await visitor.page.goto(deskAddress(cloud, persona, page))
  return visitor
}

/** Work of this persona on a page, on a PC unless told, at which nothing may go wrong unseen. */
export async function atWork(browser: Browser, url: string, work: (page: Page) => Promise<void>, look: Look = looks.desk): Promise<void> {
  const { context, page, problems } = await newVisitor(browser, look)
  await page.goto(url)
  await work(page)
  expect(problems).toEqual([])
  await context.close()
}

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).locator('visible=true').first()

export const seen = (page: Page, words: string | RegExp) => page.getByText(words).locator('visible=true').first()

/** A call as the mini program of this person makes it. */
export async function fromPhone<T>(cloud: LocalCloud, openid: string, path: string, type: 'query' | 'mutation', input: object): Promise<T> {
  const response = await fetch(`${cloud.url}/__local/wx/functions/api`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-wx-openid': openid },
    body: JSON.stringify({ client: '99.0.0', calls: [{ path, type, input }] }),
  })
  const reply = (await response.json()) as { result?: { results: Array<{ ok: boolean; data?: T; error?: { code: string } }> }; errMsg?: string }
  const [result] = reply.result?.results ?? []
  if (!result?.ok) throw new Error(`${path}: ${result?.error?.code ?? reply.errMsg}`)
  return result.data as T
}

export const openidOf = (persona: string) => `sample-openid-${persona}`
