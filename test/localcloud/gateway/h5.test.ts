/** The H5 app as the local cloud serves it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { LocalCloud } from '../../../localcloud/local-cloud'
import { startTestCloud, temporaryFolder } from './test-cloud'

const personas = [
  { id: 'ann', openid: 'openid-ann', name: '安', about: '示例', session: 'token-of-ann', personId: 'pANN' },
  { id: 'ben', openid: 'openid-ben', name: '</script><b>本', about: '示例', session: '</script><script>alert(1)' },
]
const h5 = temporaryFolder()
let cloud: LocalCloud

beforeAll(async () => {
  mkdirSync(path.join(h5, 'js'))
  writeFileSync(path.join(h5, 'index.html'), '<!doctype html><html><head><title>app</title><script src="/js/app.0123abcd.js"></script></head><body></body></html>')
  writeFileSync(path.join(h5, 'js/app.0123abcd.js'), `console.log(${JSON.stringify('x'.repeat(5000))})`)
  writeFileSync(path.join(h5, '../outside.txt'), 'secret')
  cloud = await startTestCloud({ h5, seed: () => personas })
})

const open = async (address: string, headers: Record<string, string> = {}) => {
  const reply = await fetch(cloud.url + address, { headers })
  return { reply, text: await reply.text() }
}
const handedOver = (page: string): unknown => JSON.parse(/window\.__XRK__=(.*?)<\/script>/.exec(page)?.[1] ?? 'null')

test('the app finds who it is before its own scripts run', async () => {
  const { text } = await open('/')
  expect(handedOver(text)).toEqual({ api: '', token: 'local-visitor', session: 'token-of-ann', person: 'pANN' })
  expect(text.indexOf('__XRK__')).toBeLessThan(text.indexOf('app.0123abcd.js'))
})

test('another persona by address or cookie, and nobody as a visitor', async () => {
  const byAddress = await open('/?persona=ben')
  expect(handedOver(byAddress.text)).toMatchObject({ session: personas[1]?.session })
  expect(byAddress.reply.headers.get('set-cookie')).toContain('xrk-persona=ben')
  expect(handedOver((await open('/', { cookie: 'a=b; xrk-persona=ben' })).text)).toMatchObject({ session: personas[1]?.session })
  expect(handedOver((await open('/', { cookie: 'xrk-persona=visitor' })).text)).not.toHaveProperty('session')
})

test('nothing that a persona carries becomes markup', async () => {
  expect((await open('/?persona=ben')).text).not.toContain('<script>alert(1)')
  expect((await open('/?bar=1')).text).not.toContain('<b>本')
})

test('a person who opens it gets the bar around it; a frame, automation and ?bar=0 get the app', async () => {
  const isShell = async (address: string, headers: Record<string, string>) => (await open(address, headers)).text.includes('<iframe')
  expect(await isShell('/', { 'sec-fetch-dest': 'document' })).toBe(true)
  expect(await isShell('/', { 'sec-fetch-dest': 'iframe' })).toBe(false)
  expect(await isShell('/?bar=0', { 'sec-fetch-dest': 'document' })).toBe(false)
  expect(await isShell('/', { 'sec-fetch-dest': 'document', 'user-agent': 'Mozilla/5.0 HeadlessChrome/140.0' })).toBe(false)
})

test('a file named after its content is kept for ever; the page never is', async () => {
  expect((await open('/js/app.0123abcd.js')).reply.headers.get('cache-control')).toContain('immutable')
  expect((await open('/')).reply.headers.get('cache-control')).toBe('no-store')
})

test('text is compressed for those who can read it, and not sent twice', async () => {
  const { reply } = await open('/js/app.0123abcd.js', { 'accept-encoding': 'gzip' })
  expect(reply.headers.get('content-encoding')).toBe('gzip')
  expect(Number(reply.headers.get('content-length'))).toBeLessThan(1000)
  const again = await open('/js/app.0123abcd.js', { 'if-none-match': reply.headers.get('etag') ?? '' })
  expect(again.reply.status).toBe(304)
})

test.each(['/nothing.js', '/../outside.txt', '/%2e%2e/outside.txt', '/..%2foutside.txt', '/js', '/%00', '/%zz'])('%s is not there', async (address) => {
  const { reply, text } = await open(address)
  expect(reply.status).toBe(404)
  expect(text).not.toContain('secret')
})

test('without a built app the page says how to build it', async () => {
  const bare = await startTestCloud({ h5: path.join(h5, 'none') })
  const reply = await fetch(bare.url)
  expect(reply.status).toBe(503)
  expect(await reply.text()).toContain('npm run build:h5')
})

describe('somebody new', () => {
  test('comes each time they are chosen, is handed over, stays by the cookie, and stands in the bar', async () => {
    const made: string[] = []
    const cloud = await startTestCloud({ h5, seed: () => personas, newcomer: (id) => (made.push(id), { id, openid: `openid-${id}`, name: '新来的人', about: '刚来的', session: `token-of-${id}` }) })
    const get = async (address: string, cookie = '') => {
      const reply = await fetch(cloud.url + address, { headers: { cookie } })
      return { cookie: reply.headers.get('set-cookie') ?? '', text: await reply.text() }
    }
    const [first, second] = [await get('/?persona=newcomer'), await get('/?persona=newcomer')]
    expect(new Set(made).size).toBe(2)
    expect(handedOver(first.text)).toMatchObject({ session: `token-of-${made[0]}` })
    expect(handedOver(second.text)).toMatchObject({ session: `token-of-${made[1]}` })
    expect(first.cookie).toContain(`xrk-persona=${made[0]};`)
    expect(handedOver((await get('/', `xrk-persona=${made[0]}`)).text)).toMatchObject({ session: `token-of-${made[0]}` })
    const bar = (await get('/?bar=1', `xrk-persona=${made[0]}`)).text
    expect(bar).toContain(`<option value="${made[0]}" selected>`)
    expect(bar).toContain('<option value="newcomer"')
    expect(cloud.personas.map(({ id }) => id)).toEqual(['ann', 'ben', ...made])
  })

  test('is not offered where nobody can be made up', async () => {
    expect((await open('/?bar=1')).text).not.toContain('value="newcomer"')
    expect(handedOver((await open('/?persona=newcomer')).text)).toMatchObject({ session: 'token-of-ann' })
  })
})
