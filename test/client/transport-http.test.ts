import * as phoneStub from './taro-stub'
import { sendByHttp } from '@/client/transport-http'
import type { ApiReply } from '@/domain/wire'

const { phone } = phoneStub
jest.mock('@tarojs/taro', () => ({ __esModule: true, ...phoneStub }))
beforeEach(() => {
  phone.reset()
  process.env.TARO_ENV = 'h5'
})
afterAll(() => {
  delete process.env.TARO_ENV
})

const envelope = { calls: [{ path: 'learn.topics', type: 'query' as const, input: {} }], client: '1' }
const reply: ApiReply = { requestId: 'r', results: [{ ok: true, data: {} }] }

/** The browser around the app: what the host page handed in, and what the network answers. */
function browser(host: HostPage | undefined, answer: Response) {
  const fetch = jest.fn<Promise<Response>, [string, RequestInit]>(async () => answer)
  Object.assign(globalThis, { window: { __XRK__: host }, fetch })
  const sent = () => {
    const [address, { headers, body }] = fetch.mock.calls[0] ?? ['', {}]
    return { address, headers, body: JSON.parse(String(body)) as unknown }
  }
  return { sent }
}

const answers = (status: number, body: unknown) => new Response(JSON.stringify(body), { status })

describe('the way to the cloud from a browser', () => {
  test('a visitor sends the token the host page gave, and no session', async () => {
    const { sent } = browser({ api: 'https://cloud.example', token: 'visitor' }, answers(200, reply))
    await expect(sendByHttp(envelope)).resolves.toEqual(reply)
    expect(sent()).toEqual({
      address: 'https://cloud.example/v1/functions/api',
      headers: { 'content-type': 'application/json', authorization: 'Bearer visitor' },
      body: envelope,
    })
  })

  test('a signed-in person adds the session, the one identity a body may carry', async () => {
    const { sent } = browser({ api: '', token: 'visitor', session: 'v1.person' }, answers(200, reply))
    await sendByHttp(envelope)
    expect(sent().body).toEqual({ ...envelope, session: 'v1.person' })
  })

  test('a session that the cloud refuses is told of and sent no more', async () => {
    const refused: ApiReply = { requestId: 'r', results: [{ ok: false, error: { code: 'SESSION_INVALID', message: '' } }] }
    const host = { api: '', token: 'visitor', session: 'v1.over' }
    browser(host, answers(200, refused))
    await expect(sendByHttp(envelope)).resolves.toEqual(refused)
    const { sent } = browser(host, answers(200, reply))
    await sendByHttp(envelope)
    expect(sent().body).toEqual(envelope)
  })

  test.each([
    [401, 'SESSION_INVALID'],
    [403, 'NOT_ALLOWED'],
    [413, 'TOO_LARGE'],
    [504, 'TIMEOUT'],
    [500, 'UNAVAILABLE'],
  ])('HTTP %i is %s, with the request id the cloud gave', async (status, code) => {
    browser(undefined, answers(status, { requestId: 'req-7' }))
    await expect(sendByHttp(envelope)).rejects.toMatchObject({ name: 'AppError', code, requestId: 'req-7' })
  })

  test('an answer that is no JSON is still a typed error', async () => {
    browser(undefined, new Response('<html>bad gateway</html>', { status: 502 }))
    await expect(sendByHttp(envelope)).rejects.toMatchObject({ code: 'UNAVAILABLE', requestId: undefined })
  })
})
