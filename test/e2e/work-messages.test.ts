/** A message at work opens what it speaks of, on the phone and on the PC; where it cannot, it is said why, and which other post may have it. */
import type { Browser, Page } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { deskLinks } from '../../src/domain/desk-links'
import { messageDoc } from '../cloud/account/message-doc'
import { looks, newVisitor } from './browser'
import { seen } from './desk'
import { address } from './h5'
import { openApp } from './open-app'

let cloud: LocalCloud
let browser: Browser
openApp((app) => {
  ;({ cloud, browser } = app)
})

const stored = (collection: string, filter: Record<string, unknown>) => cloud.store.find(collection, { filter }).docs as Array<Record<string, unknown>>
const personOf = (persona: string) => String(stored('people', { openid: `sample-openid-${persona}` })[0]?._id)
const callFor = (postId: unknown, id: string) => ({
  ...{ _id: id, personId: personOf('chenxiaolan'), kind: 'handOver', who: '示例同事', placeName: '示例乡', orgPath: 'n1.', assignee: postId, raiseTo: null, raises: true, raiseAt: null, raisedTo: null, raisedFrom: null, above: null, what: '示例同事离岗，工作交给您了', note: '1 户' },
  ...{ restricted: false, at: new Date(), dueAt: new Date(Date.now() + 86_400_000), state: 'open', timeline: [] },
})

/** Opens the message in 消息 as this persona. */
async function tapped(persona: string, link: string, look: (typeof looks)['desk' | 'phone'], see: (page: Page) => Promise<void>) {
  const title = '示例消息'
  cloud.store.remove('messages', { title }, { multi: true })
  cloud.store.insert('messages', [messageDoc(personOf(persona), { kind: 'work', title, link, at: new Date() })])
  const visitor = await newVisitor(browser, look)
  await visitor.page.goto(address(cloud, 'features/account/inbox/index', persona))
  await seen(visitor.page, title).click()
  await see(visitor.page)
  expect(visitor.problems).toEqual([])
  await visitor.context.close()
}

describe.each([['PC', looks.desk], ['phone', looks.phone]] as const)('on the %s', (_, look) => {
  test('a piece stands open', async () => {
    const [piece] = stored('manuscripts', { state: 'draft' })
    await tapped('wangjianguo', deskLinks.piece(String(piece?._id)), look, async (page) => {
      const text = page.locator('textarea.editor-area')
      await text.waitFor()
      expect(await text.inputValue()).toBe(piece?.markdown)
      await page.getByRole('button', { name: '送审', exact: true }).locator('visible=true').waitFor()
    })
  })

  test('a call that is to be made stands open; one that is over is said to be', async () => {
    const [post] = stored('posts', { personId: personOf('chenxiaolan'), role: 'townshipOfficer' })
    cloud.store.remove('calls', { _id: 'hand-over:sample' }, { multi: true })
    cloud.store.insert('calls', [callFor(post?._id, 'hand-over:sample')])
    await tapped('chenxiaolan', deskLinks.call('hand-over:sample'), look, async (page) => {
      await seen(page, '示例同事').waitFor()
      await page.getByRole('button', { name: '看过了，接手', exact: true }).locator('visible=true').waitFor()
    })
    await tapped('chenxiaolan', deskLinks.call('help:gone'), look, (page) => seen(page, '可能已经办完了，或转给了别的同事').waitFor())
  })

  test('a colleague’s post stands open, also one that the list has not come to; one out of reach is said to be', async () => {
    const [post] = stored('posts', { name: '唐伟' })
    await tapped('hemin', deskLinks.post(String(post?._id)), look, (page) => seen(page, '唐伟').waitFor())
    await tapped('chenxiaolan', deskLinks.post(String(post?._id)), look, (page) => seen(page, '可能已经离岗，或不归您现在的岗位管').waitFor())
  })

  test('what is another post’s is one tap away', async () => {
    const [mediator] = stored('posts', { personId: personOf('chenxiaolan'), role: 'mediator' })
    for (const _id of ['hand-over:other', 'hand-over:before']) cloud.store.remove('calls', { _id }, { multi: true })
    // The other stands first in that post's list: what the message spoke of opens, not what happens to be first.
    const first = { ...callFor(mediator?._id, 'hand-over:before'), who: '排在前面的', note: '不是这一件', dueAt: new Date(Date.now() - 86_400_000) }
    cloud.store.insert('calls', [{ ...callFor(mediator?._id, 'hand-over:other'), who: '另一位同事', note: '就是这一件' }, first])
    await tapped('chenxiaolan', deskLinks.call('hand-over:other'), look, async (page) => {
      await seen(page, '也可能是您另一个岗位上的事').waitFor()
      await page.getByRole('button', { name: /调解员/ }).locator('visible=true').first().click()
      await page.locator('.x-dfacts', { hasText: '就是这一件' }).locator('visible=true').waitFor()
      const [officer] = stored('posts', { personId: personOf('chenxiaolan'), role: 'townshipOfficer' })
      cloud.store.modify('posts', { _id: officer?._id }, { $set: { activatedAt: new Date() } }, { multi: false, merge: true, upsert: false, now: new Date() })
    })
  })

  test('a page that no post of mine has says so', async () => {
    await tapped('chenxiaolan', deskLinks.piece('p-sample-salt'), look, (page) => seen(page, '这个岗位不用这一页').waitFor())
  })
})
