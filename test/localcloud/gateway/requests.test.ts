/** What the gateway refuses: each refusal is a typed error with a request id, nothing is written, and the cloud stays up. */
import { sign } from '@cloudbase/signature-nodejs'
import cloudbase from '@cloudbase/node-sdk'
import type { LocalCloud } from '../../../localcloud/local-cloud'
import { codeOf, speakTo, startTestCloud } from './test-cloud'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  cloud.store.createCollection('things')
})

interface Reply {
  code?: string
  message?: string
  requestId?: string
  data?: { total?: number; list?: string[] }
}

/** Signs as the SDK does. */
function signedHeaders(url: string, params: Record<string, unknown>, secret = { secretId: 'local-id', secretKey: 'local-key' }) {
  const headers = { Host: new URL(url).host, 'content-type': 'application/json' }
  const { authorization, timestamp } = sign({ ...secret, method: 'post', url, params, headers, withSignedParams: true, timestamp: Math.floor(Date.now() / 1000) })
  return { 'content-type': 'application/json', authorization, 'x-timestamp': String(timestamp) }
}

async function post(body: string, headers: Record<string, string>): Promise<Reply> {
  const reply = await fetch(`${cloud.url}/admin?env=local-env`, { method: 'POST', headers, body })
  expect(reply.status).toBe(200)
  return (await reply.json()) as Reply
}

const ask = (params: Record<string, unknown>) => post(JSON.stringify(params), signedHeaders(`${cloud.url}/admin?env=local-env`, params))
const get = (more: Record<string, unknown>) => ask({ action: 'database.getDocument', collectionName: 'things', queryType: 'WHERE', ...more })

afterEach(async () => {
  expect(await ask({ action: 'database.calculateDocument', collectionName: 'things' })).toMatchObject({ data: { total: 0 } })
})

test.each([
  ['an unknown action', { action: 'database.dropEverything' }, 'INVALID_ACTION'],
  ['an action named like something of JavaScript', { action: 'constructor' }, 'INVALID_ACTION'],
  ['no action', { collectionName: 'things' }, 'INVALID_PARAM'],
  ['no collection', { action: 'database.getDocument' }, 'INVALID_PARAM'],
  ['a collection that is no text', { action: 'database.getDocument', collectionName: { $ne: 1 } }, 'INVALID_PARAM'],
  ['a collection that does not exist', { action: 'database.getDocument', collectionName: 'nowhere' }, 'DATABASE_COLLECTION_NOT_EXIST'],
  ['a query that is not JSON', { action: 'database.getDocument', collectionName: 'things', query: '{"a":' }, 'INVALID_PARAM'],
  ['a query that is not EJSON', { action: 'database.getDocument', collectionName: 'things', query: '{"a":{"$numberInt":"many"}}' }, 'INVALID_PARAM'],
  ['a query that is a list', { action: 'database.getDocument', collectionName: 'things', query: '[]' }, 'INVALID_PARAM'],
  ['documents that are no texts', { action: 'database.insertDocument', collectionName: 'things', data: [{ a: 1 }] }, 'INVALID_PARAM'],
  ['documents that are no list', { action: 'database.insertDocument', collectionName: 'things', data: '{"a":1}' }, 'INVALID_PARAM'],
  ['more than 1000 documents at once', { action: 'database.getDocument', collectionName: 'things', limit: 1001 }, 'INVALID_PARAM'],
  ['a negative offset', { action: 'database.getDocument', collectionName: 'things', offset: -1 }, 'INVALID_PARAM'],
  ['an order that is neither up nor down', { action: 'database.getDocument', collectionName: 'things', order: '{"a":{"$numberInt":"2"}}' }, 'INVALID_PARAM'],
  ['a flag that is no flag', { action: 'database.removeDocument', collectionName: 'things', multi: 'yes' }, 'INVALID_PARAM'],
  ['a change without data', { action: 'database.modifyDocument', collectionName: 'things', query: '{}' }, 'INVALID_PARAM'],
  ['a transaction that is not open', { action: 'database.commitTransaction', transactionId: 'none' }, 'DATABASE_TRANSACTION_FAIL'],
])('%s is refused', async (_, params, code) => {
  expect(await ask(params)).toEqual({ code, message: expect.any(String), requestId: expect.any(String) })
})

test.each([
  ['not JSON', 'hello', 'BAD_REQUEST'],
  ['empty', '', 'BAD_REQUEST'],
  ['a JSON list', '[]', 'BAD_REQUEST'],
  ['over 10 MB', JSON.stringify({ action: 'x'.repeat(10 * 1024 * 1024) }), 'EXCEED_REQUEST_SIZE_LIMIT'],
])('a body that is %s is refused', async (_, body, code) => {
  expect(await post(body, signedHeaders(`${cloud.url}/admin?env=local-env`, {}))).toMatchObject({ code, requestId: expect.any(String) })
})

describe('signatures', () => {
  const params = { action: 'database.calculateDocument', collectionName: 'things' }
  const url = () => `${cloud.url}/admin?env=local-env`

  test.each([
    ['no authorization', () => ({ 'content-type': 'application/json' })],
    ['another scheme', () => ({ ...signedHeaders(url(), params), authorization: 'Bearer local-visitor' })],
    ['an unknown secret id', () => signedHeaders(url(), params, { secretId: 'somebody', secretKey: 'local-key' })],
    ['a wrong secret key', () => signedHeaders(url(), params, { secretId: 'local-id', secretKey: 'guess' })],
    ['the signature of other parameters', () => signedHeaders(url(), { ...params, collectionName: 'others' })],
    ['an old timestamp', () => ({ ...signedHeaders(url(), params), 'x-timestamp': '1700000000' })],
  ])('%s is refused', async (_, headers) => {
    expect(await post(JSON.stringify(params), headers() as Record<string, string>)).toMatchObject({ code: 'SIGN_PARAM_INVALID' })
  })
})

test('the SDK gets these refusals as errors with a code', async () => {
  speakTo(cloud)
  const db = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV }).database()
  expect(await codeOf(db.collection('nowhere').get())).toBe('DATABASE_COLLECTION_NOT_EXIST')
})

test('a reply of more than 6 MB is refused', async () => {
  const ids = Array.from({ length: 7 }, (_, n) => `big-${n}`)
  cloud.store.insert('things', ids.map((_id) => ({ _id, text: 'x'.repeat(1024 * 1024) })))
  expect(await get({})).toMatchObject({ code: 'EXCEED_MAX_RESPONSE_SIZE' })
  cloud.store.remove('things', { _id: { $in: ids } }, { multi: true })
})
