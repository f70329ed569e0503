import { join } from 'node:path'
import type { WeappHost } from './host/host'
import { openWeapp } from './node/open-weapp'

const folder = join(process.cwd(), 'test/fixtures/mini')
let host: WeappHost
let page: WeappHost['hands']

async function launch(options: Parameters<typeof openWeapp>[2] = {}): Promise<void> {
  host = openWeapp(folder, document.body, options)
  page = host.hands
  await host.launch('/pages/list/list?from=test')
}

async function tap(selector: string): Promise<void> {
  page.tap(selector)
  await host.settle()
}

const textOf = (selector: string): string => page.find(selector).textContent?.trim() ?? ''
const rows = (): string[] => page.findAll('.row .line').map((line) => line.textContent ?? '')

beforeEach(() => launch())
afterEach(() => {
  host.close()
  document.body.innerHTML = ''
})

describe('the view', () => {
  test('shows data through templates, wxs, lists and branches', () => {
    expect(textOf('#title')).toBe('hello!')
    expect(page.find('#title').getAttribute('style')).toBe('width: 187.5px')
    expect(rows()).toEqual(['one', 'two'])
    expect(textOf('#none')).toBe('nothing chosen')
    expect(host.problems).toEqual([])
  })

  test('setData changes one path and leaves the rest of the elements as they are', async () => {
    const second = page.find('#row-b')
    await tap('#plain')
    expect(rows()).toEqual(['uno', 'two'])
    expect(page.find('#row-b')).toBe(second)
  })

  test('a list keyed by wx:key moves its elements and components instead of making new ones', async () => {
    const first = page.find('#row-a')
    page.tap('#row-a .box')
    await tap('#reverse')
    expect(rows()).toEqual(['two', 'one'])
    expect(page.find('#row-a')).toBe(first)
    expect(textOf('#row-a .box')).toContain('one 0 open')
    expect(host.problems).toEqual([])
  })
})

describe('components', () => {
  test('take properties, defaults, behaviours, observers and slots', () => {
    expect(textOf('#row-b .box')).toBe('b two 0 shut heard 1 foot of b')
  })

  test('triggerEvent reaches the owner; catchtap inside keeps the tap from the outside', async () => {
    await tap('#row-a .box')
    expect(textOf('#row-a .box')).toContain('open')
    expect(host.pageSelf().calls).toContain('opened one')
    expect(host.pageSelf().calls).not.toContain('outer')
  })
})

describe('events', () => {
  test('a tap carries dataset and mark, and catch stops it', async () => {
    await tap('#row-b .line')
    expect(textOf('#chosen')).toBe('b')
    expect(host.pageSelf().calls).toContain('choose b of the list')
    expect(host.pageSelf().calls).not.toContain('outer')
  })

  test('a tap bubbles through bind', async () => {
    await tap('#plain')
    expect(host.pageSelf().calls).toContain('outer')
  })

  test('a disabled button hears nothing', async () => {
    await tap('#off')
    expect(rows()).toEqual(['one', 'two'])
  })

  test('typing reaches the program', async () => {
    page.type('#word', 'good day')
    await host.settle()
    expect(textOf('#title')).toBe('good day!')
  })

  test('a picker tells what was picked', async () => {
    page.tell('#picker', 'change', { value: 1 })
    expect(host.pageSelf().calls).toContain('picked 1')
  })

  test('a share button asks the page what to share', async () => {
    await tap('#share')
    expect(host.calls.of('shareAppMessage')).toEqual([{ title: 'shared by button', path: '/pages/list/list' }])
  })
})

describe('pages', () => {
  test('live in the order WeChat gives them', async () => {
    const calls = host.pageSelf().calls
    expect(calls).toEqual(['load test', 'show', 'ready, title hello'])
    await tap('#go')
    await host.back()
    expect(calls).toEqual(['load test', 'show', 'ready, title hello', 'hide', 'show'])
    await host.open('/pages/tab/tab')
    expect(calls).toEqual(['load test', 'show', 'ready, title hello', 'hide', 'show', 'unload'])
  })

  test('get the query as it was written', async () => {
    await tap('#go')
    expect(host.routes).toEqual(['pages/list/list', 'pack/pages/detail/detail'])
    expect(textOf('#detail')).toBe('7 %E5%90%91')
  })

  test('reach the bottom, and the callback of setData comes after the drawing', async () => {
    await host.reachBottom()
    expect(rows()).toEqual(['one', 'two', 'number 3'])
    expect(host.pageSelf().calls).toContain('drawn')
  })

  test('hear of scrolling and of being pulled down', async () => {
    await host.scrollTo(120)
    await host.pullDown()
    expect(host.pageSelf().calls).toEqual(expect.arrayContaining(['scrolled to 120', 'pulled']))
    expect(host.calls.of('stopPullDownRefresh')).toHaveLength(1)
  })

  test('tab pages stay alive behind each other, other pages close', async () => {
    const first = page.find('#title')
    await tap('#go')
    await tap('#to-tab')
    expect(host.routes).toEqual(['pages/tab/tab'])
    expect(host.app().seen).toContain('detail unloaded')
    page.tapText('to list')
    await host.settle()
    expect(page.find('#title')).toBe(first)
    page.tapText('to tab')
    await host.settle()
    expect(textOf('#opened')).toBe('opened 1')
    expect(host.problems).toEqual([])
  })

  test('navigateTo refuses a tab page', async () => {
    await tap('#go')
    await tap('#wrong')
    expect(textOf('#detail')).toContain('navigateTo:fail can not navigateTo a tabbar page')
  })
})

describe('wx', () => {
  test('storage outlives the launch', async () => {
    await tap('#go')
    await tap('#keep')
    expect(textOf('#detail')).toBe('7 kept 7')
    expect(host.storage.get('kept')).toBe('{"id":"7"}')
  })

  test('the theme is told at start and when it changes', async () => {
    expect(textOf('#theme')).toBe('light')
    await host.setTheme('dark')
    expect(textOf('#theme')).toBe('dark')
  })

  test('the app hears of leaving and coming back', async () => {
    await host.setForeground(false)
    await host.setForeground(true)
    expect(host.app().seen).toEqual(['launch pages/list/list', 'show', 'hide', 'show'])
  })

  test('a cloud call gives its result; without a network it fails as WeChat fails', async () => {
    host.close()
    await launch({ cloud: async (name, data) => ({ word: `${name} heard ${JSON.stringify(data)}` }) })
    await tap('#ask')
    expect(textOf('#title')).toBe('api heard {"word":"ping"}!')
    await host.goOnline(false)
    await tap('#ask')
    expect(textOf('#title')).toMatch(/^cloud\.callFunction:fail /)
  })

  test.each([
    { http: undefined, heard: 'request:fail -2:net::ERR_INTERNET_DISCONNECTED' },
    { http: async () => ({ statusCode: 200, data: { word: 'pong' }, header: {} }), heard: '200 pong' },
  ])('a request answers through the door it is given: $heard', async ({ http, heard }) => {
    host.close()
    await launch({ http })
    await tap('#fetch')
    expect(host.pageSelf().calls).toContain(heard)
  })

  test('a question gets the answer that was set', async () => {
    await tap('#confirm')
    host.answers.modal = 'cancel'
    await tap('#confirm')
    expect(host.pageSelf().calls).toEqual(expect.arrayContaining(['yes', 'no']))
  })

  test('a selector query finds elements', async () => {
    await tap('#measure')
    expect(host.pageSelf().calls).toContain('2 rows, first row-a')
  })

  test('a function the host does not play says so', async () => {
    await tap('#missing')
    expect(host.problems.map((problem) => problem.message).join()).toContain('wx.flyToTheMoon is not emulated')
  })
})

describe('the strict realm', () => {
  test('typeof a browser global is undefined and touching one is a ReferenceError', async () => {
    await tap('#leak')
    expect(textOf('#chosen')).toBe('undefinedundefinedundefined')
    expect(host.problems.map((problem) => problem.message).join()).toContain('ReferenceError: document is not defined')
  })

  test('a text cannot be compiled', async () => {
    await tap('#compile')
    expect(host.problems.map((problem) => problem.message).join()).toContain('EvalError')
  })
})

test('each screen counts its setData calls, their bytes, its nodes and their depth', async () => {
  await tap('#plain')
  const [report] = host.screens
  // onLoad and rename by the page, and the observer of each of the two boxes, once at first and once for the new name.
  expect(report).toMatchObject({ page: 'pages/list/list', calls: 5, depth: 5 })
  expect(report?.bytes).toBe(['{"theme":"light"}', '{"heard":1}', '{"heard":1}', '{"list[0].text":"uno"}', '{"heard":2}'].join('').length)
  expect(report?.nodes).toBe(page.findAll('wx-body *:not(input):not(textarea)').length + page.findAll('wx-tab-bar *').length)
})
