/** A topic's order and a question's explanation, from the editor's change to the reader's screen; and what is withdrawn, or must stay. */
import type { Browser, Page } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { leastQuestions } from '../../src/domain/learn/quiz/bank'
import { launchBrowser, looks, newVisitor } from './browser'
import { seen } from './desk'
import { address, startH5 } from './h5'

let cloud: LocalCloud
let browser: Browser
const now = () => new Date()
const once = { multi: false, merge: true, upsert: false } as const

beforeAll(async () => {
  cloud = await startH5()
  // So few questions that every round asks them all.
  const all = cloud.store.find('quizQuestions', { filter: {} }).docs.map(({ _id }) => String(_id))
  const kept = ['q38', ...all.filter((id) => id !== 'q38')].slice(0, leastQuestions)
  for (const id of all.filter((one) => !kept.includes(one))) cloud.store.modify('quizQuestions', { _id: id }, { $set: { state: 'withdrawn' } }, { ...once, now: now() })
  cloud.store.modify('quizBank', { _id: 'bank' }, { $set: { questions: kept } }, { ...once, now: now() })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await cloud?.close()
})

const topic = { id: 'topic-fever-at-night', first: '宝宝发烧了，先看精神，再看度数', second: '咳嗽感冒：先数呼吸，别急着吃药', new: '打疫苗前后，这几件事先知道' }
const question = { id: 'quiz-q38', ask: '公交上有人咳嗽不捂嘴，您也想咳了，怎么做？', right: '用手肘或纸巾挡住', why: '飞沫一喷能有一两米远，用手肘挡住，别人就少得病。' }

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).locator('visible=true').first()
const inDialog = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true })
const part = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).locator('visible=true').click()
const preview = (page: Page) => page.locator('.preview-phone').locator('visible=true')
const saved = (page: Page) => page.locator('.saved').filter({ hasText: '都存好了' }).waitFor()

/** This manuscript on the desk as this persona; nothing may go wrong unseen. */
async function at(persona: string, id: string, work: (page: Page) => Promise<void>) {
  const visitor = await newVisitor(browser, looks.desk)
  await visitor.page.goto(address(cloud, `features/editing/pieces/index?open=${id}`, persona))
  await work(visitor.page)
  expect(visitor.problems).toEqual([])
  await visitor.context.close()
}

async function asReader(route: string, work: (page: Page) => Promise<void>) {
  const { context, page, problems } = await newVisitor(browser)
  await page.goto(address(cloud, route))
  await work(page)
  expect(problems).toEqual([])
  await context.close()
}

async function handOn(page: Page) {
  await saved(page)
  await button(page, '送审').click()
  await inDialog(page, '送审').dblclick()
  await seen(page, '送出去了').waitFor()
}

async function begin(page: Page) {
  await button(page, '改一版').click()
  await inDialog(page, '改一版').dblclick()
  await button(page, '送审').waitFor()
}

const order = async () => {
  const titles: string[] = []
  await asReader('features/learn/topic/index?topic=fever-at-night', async (page) => {
    await page.locator('.x-article-title').first().waitFor()
    titles.push(...(await page.locator('.x-article-title').allInnerTexts()))
  })
  return titles.map((title) => title.replace(/\s/g, ''))
}

test('the editor changes the order of a topic by its buttons, adds a piece that search finds, sees what changed, and hands it on', async () => {
  await at('wangjianguo', topic.id, async (page) => {
    await begin(page)
    await button(page, `把《${topic.first}》往下移`).click()
    await page.getByLabel('加一篇').fill('打疫苗')
    await page.locator('.found .x-drow').filter({ hasText: topic.new }).click()
    await preview(page).getByText(topic.new).waitFor()
    expect(await preview(page).locator('.x-article-title').first().innerText()).toBe(topic.second)
    await part(page, '对比')
    await seen(page, `《${topic.first}》从第 1 挪到第 2`).waitFor()
    await seen(page, `加进《${topic.new}》，排第 6`).waitFor()
    await handOn(page)
  })
  expect((await order())[0]).toBe(topic.first)
})

test('the editor explains a question better; its number, which nobody could prove, is marked until it is compared', async () => {
  await at('wangjianguo', question.id, async (page) => {
    await page.locator('.x-dpanel').getByText('条目号待核对').waitFor()
    await begin(page)
    await seen(page, '这一条的位置还没有对上公开的原文').waitFor()
    await page.getByRole('switch', { name: '条目号已经和原文核对过' }).click()
    await page.getByLabel('为什么').fill(question.why)
    await preview(page).getByText(question.why).waitFor()
    await part(page, '对比')
    await page.locator('.diff-side--after').filter({ hasText: question.why }).waitFor()
    await handOn(page)
    await page.locator('.x-dpanel').getByText('条目号待核对').waitFor({ state: 'detached' })
  })
})

test('the doctor says something of one piece and of the explanation, and signs both; the chief editor lets them go', async () => {
  for (const { id, name } of [{ id: topic.id, name: '第 1 篇' }, { id: question.id, name: '讲解' }]) {
    await at('linqinghe', id, async (page) => {
      await page.getByRole('button', { name: `给${name}提意见` }).locator('visible=true').focus()
      await page.keyboard.press('Enter')
      await page.getByRole('textbox', { name: '意见' }).fill('这样好懂')
      await inDialog(page, '记下意见').click()
      await seen(page, '意见记下了').waitFor()
      await button(page, `改好了：这样好懂`).click()
      await button(page, '医学审核通过，签名').click()
      await page.getByLabel('署名的职称').fill('儿科副主任医师（示例）')
      await inDialog(page, '签名通过').dblclick()
      await seen(page, '签好了').waitFor()
    })
    await at('jiangwen', id, async (page) => {
      await button(page, '同意发布').click()
      await inDialog(page, '同意发布').dblclick()
      await seen(page, '读者就能看到').waitFor()
    })
  }
  await cloud.fireTimer('timer', 'releasePieces')
})

test('a reader finds the topic in its new order, signed, and the new explanation in the self-test', async () => {
  const titles = await order()
  expect([titles[0], titles[1], titles.at(-1)]).toEqual([topic.second, topic.first, topic.new].map((title) => title.replace(/\s/g, '')))
  await asReader('features/learn/topic/index?topic=fever-at-night', (page) => seen(page, '审核 林青禾，儿科副主任医师（示例）').waitFor())
  await asReader('features/learn/quiz/index', async (page) => {
    for (let i = 0; i < leastQuestions; i++) {
      await page.locator('.quiz-ask').locator('visible=true').waitFor()
      const asked = await page.locator('.quiz-ask').innerText()
      if (asked.replace(/\s/g, '') === question.ask) {
        await page.locator('.x-option').filter({ hasText: question.right }).click()
        await seen(page, question.why).waitFor()
        await seen(page, /2024年版.*审核 林青禾，儿科副主任医师（示例）/).waitFor()
        return
      }
      await page.locator('.x-option').last().click()
      await button(page, /下一题|做完了/).click()
    }
    throw new Error('the question never came up')
  })
})

test('the last twenty questions stay; a withdrawn topic says why at its address, and its pieces are read on', async () => {
  const withdraw = async (page: Page, label: string) => {
    await button(page, '撤下').click()
    await page.getByLabel(label).fill('内容并到别处了')
    await inDialog(page, '撤下').dblclick()
  }
  await at('jiangwen', question.id, async (page) => {
    await withdraw(page, '为什么撤下（记在经过里，读者看不到）')
    await seen(page, '撤下就不够一轮了').waitFor()
  })
  await at('jiangwen', topic.id, async (page) => {
    await withdraw(page, '为什么撤下（读者会看到）')
    await seen(page, '撤下了').waitFor()
  })
  await asReader('features/learn/topic/index?topic=fever-at-night', async (page) => {
    await seen(page, '这个专题已经撤下').waitFor()
    await seen(page, '内容并到别处了').waitFor()
  })
  await asReader('features/learn/article/index?id=baby-fever', (page) => seen(page, topic.first).waitFor())
})
