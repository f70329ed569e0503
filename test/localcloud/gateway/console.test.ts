/** The console's pages. */
import type { LocalCloud } from '../../../localcloud/local-cloud'
import { callAs, fixtureFunctions, startTestCloud } from './test-cloud'

const evil = '<img src=x onerror="alert(1)">'
let cloud: LocalCloud

beforeAll(async () => {
  cloud = await startTestCloud({ project: fixtureFunctions, seed: () => [{ id: 'eve', openid: 'openid-eve', name: evil, about: evil }] })
  cloud.store.insert('visits', Array.from({ length: 45 }, (_, n) => ({ _id: `v${String(n).padStart(2, '0')}`, note: n === 0 ? evil : n, at: new Date(0) })))
  cloud.wechat.call('security.msgSecCheck', { content: evil })
  cloud.faults.inject({ kind: 'errorBefore', action: evil, call: 99 })
  await callAs(cloud, 'openid-eve', 'steps', { calls: [{ path: evil }], steps: [] })
  await callAs(cloud, 'openid-eve', 'broken', { how: evil })
})

const browser = { accept: 'text/html' }
const read = async (address: string, headers: Record<string, string> = browser) => {
  const reply = await fetch(`${cloud.url}/__local/${address}`, { headers, redirect: 'manual' })
  return { reply, text: await reply.text() }
}

test.each(['', 'personas', 'collections', 'collections/visits', 'logs', 'costs', 'functions', 'messages', 'files', 'faults'])('page "%s" is there, and shows nothing as markup', async (address) => {
  const { reply, text } = await read(address)
  expect(reply.status).toBe(200)
  expect(text).toContain('<h1>')
  expect(text).not.toContain('<img')
})

test('documents are paged through by id', async () => {
  const first = await read('collections/visits')
  const next = /href="([^"]*\?after=[^"]*)"/.exec(first.text)?.[1]
  expect(next).toBe('/__local/collections/visits?after=v19')
  const last = await read('collections/visits?after=v39')
  expect(last.text).toContain('v44')
  expect(last.text).not.toContain('v39<')
  expect(last.text).not.toContain('Next')
})

test('a request has a page with its output and its error', async () => {
  const failed = cloud.logs.recent().find(({ outcome }) => outcome !== 'ok')
  const { text } = await read(`logs/${failed?.requestId}`)
  expect(text).toContain('FUNCTIONS_EXECUTE_FAIL')
})

test('a button does its work and leads back', async () => {
  const headers = { ...browser, 'content-type': 'application/x-www-form-urlencoded', referer: `${cloud.url}/__local/functions`, origin: cloud.url }
  const fired = await fetch(`${cloud.url}/__local/timers/fire`, { method: 'POST', headers, body: 'function=clock&trigger=everySecond', redirect: 'manual' })
  expect([fired.status, fired.headers.get('location')]).toEqual([303, `${cloud.url}/__local/functions`])
  expect(cloud.logs.recent()[0]).toMatchObject({ functionName: 'clock' })
})

test('a page from elsewhere cannot press a button', async () => {
  const reply = await fetch(`${cloud.url}/__local/faults/clear`, { method: 'POST', headers: { origin: 'https://example.com' } })
  expect(reply.status).toBe(403)
  expect(cloud.faults.list()).toHaveLength(1)
})

test('what is not there is 404', async () => {
  for (const address of ['nowhere', 'collections/nowhere', 'logs/none']) expect((await read(address)).reply.status).toBe(404)
})

test('a program gets JSON', async () => {
  const { text } = await read('personas', { accept: 'application/json' })
  expect(JSON.parse(text)).toEqual([{ id: 'eve', openid: 'openid-eve', name: evil, about: evil }])
})
