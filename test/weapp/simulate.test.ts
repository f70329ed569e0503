import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtFolder } from '../fixtures/built'
import { closeSimulated, simulateComponent, simulatePage } from './node/simulate-page'

/** The second host: WeChat's own component framework (j-component) as miniprogram-simulate wraps it, not a line of it ours. */
const folder = builtFolder('weapp')

afterEach(closeSimulated)

test('the home page shows its text, and a tap on 长辈版 makes it larger', async () => {
  const page = await simulatePage(folder, 'pages/home/index')
  expect(page.text()).toContain('向日葵')
  expect(page.findAll('[class*="size-large"]')).toHaveLength(0)
  await page.tapText('长辈版')
  expect(page.findAll('[class*="size-large"]')).toHaveLength(1)
})

test.each([
  ['pages/learn/index', '学堂'],
  ['pages/book/index', '预约'],
  ['pages/me/index', '我的'],
  ['features/learn/saved/index', '收藏'],
  ['features/book/venues/index', '能帮忙的地方'],
  ['features/book/venue/index', '能帮忙的地方'],
])('%s shows %s', async (path, words) => {
  const page = await simulatePage(folder, path)
  expect(page.text()).toContain(words)
})

test('the component in which Taro continues deep trees shows what it is given', async () => {
  // Taro numbers the kinds of nodes anew in every build; the one for text is the template that shows nothing but `v`.
  const [, text] = /name="tmpl_0_(\d+)">\s*<block>\{\{i\.v\}\}/.exec(readFileSync(join(folder, 'base.wxml'), 'utf8')) ?? []
  const component = await simulateComponent(folder, 'comp', { nn: text, v: 'deep down' })
  expect(component.text()).toBe('deep down')
})
