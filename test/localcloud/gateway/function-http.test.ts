/** `POST /v1/functions/{name}`: the way of a browser. */
import type { LocalCloud } from '../../../localcloud/local-cloud'
import { callFromPage, fixtureFunctions, startTestCloud } from './test-cloud'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startTestCloud({ project: fixtureFunctions })
})

const refusal = (code: string) => ({ code, message: expect.any(String), requestId: expect.any(String) })

test('the function gets the body as its event; its answer comes back as it is', async () => {
  const { status, body, headers } = await callFromPage(cloud, 'broken', '{"how":"fine"}')
  expect([status, body]).toEqual([200, 'fine'])
  expect(headers.get('x-request-id')).toBe(cloud.logs.recent()[0]?.requestId)
})

test.each([
  ['no token', { authorization: '' }],
  ['an unknown token', { authorization: 'Bearer guess' }],
  ['another scheme', { authorization: 'Basic local-visitor' }],
])('%s is 401', async (_, headers) => {
  const { status, body } = await callFromPage(cloud, 'broken', '{"how":"fine"}', headers)
  expect([status, body]).toEqual([401, refusal('CHECK_LOGIN_FAILED')])
})

test.each([
  ['not JSON', 'whoami', 'hello', 400, 'BAD_REQUEST'],
  ['a list', 'whoami', '[]', 400, 'BAD_REQUEST'],
  ['over 6 MB', 'whoami', JSON.stringify({ a: 'x'.repeat(6 * 1024 * 1024) }), 413, 'EXCEED_REQUEST_SIZE_LIMIT'],
  ['over 10 MB', 'whoami', JSON.stringify({ a: 'x'.repeat(10 * 1024 * 1024) }), 413, 'EXCEED_REQUEST_SIZE_LIMIT'],
  ['for a function that is not there', 'nowhere', '{}', 404, 'FUNCTION_NOT_FOUND'],
  ['that makes it throw', 'broken', '{"how":"throw"}', 500, 'FUNCTIONS_EXECUTE_FAIL'],
  ['that takes it too long', 'sleepy', '{"ms":60000}', 504, 'FUNCTIONS_TIME_LIMIT_EXCEEDED'],
])('a body %s is a typed error', async (_, name, event, status, code) => {
  expect(await callFromPage(cloud, name, event)).toMatchObject({ status, body: refusal(code) })
})

test('a page of a dev server on this machine may call; others may not', async () => {
  const preflight = async (origin: string) => {
    const headers = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' }
    return (await fetch(`${cloud.url}/v1/functions/whoami`, { method: 'OPTIONS', headers })).headers.get('access-control-allow-origin')
  }
  expect(await preflight('http://localhost:10086')).toBe('http://localhost:10086')
  expect(await preflight('https://example.com')).toBeNull()
  expect(await preflight('http://localhost.example.com')).toBeNull()
})

test('a mini program that does not say who it is gets an error', async () => {
  const reply = await fetch(`${cloud.url}/__local/wx/functions/whoami`, { method: 'POST', body: '{}' })
  expect(await reply.json()).toMatchObject({ errMsg: expect.stringContaining('x-wx-openid') })
})
