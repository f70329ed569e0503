import { createApi } from '@/client/api'
import { AppError } from '@/domain/errors'
import type { ApiEnvelope, ApiReply, ApiResult } from '@/domain/wire'

jest.mock('@tarojs/taro', () => jest.requireActual('./taro-stub'))

/** A cloud that remembers what it was sent and answers each call by its path. */
function cloud(answer: (path: string) => ApiResult) {
  const envelopes: ApiEnvelope[] = []
  const api = createApi(async (envelope): Promise<ApiReply> => {
    envelopes.push(envelope)
    return { requestId: 'req-1', results: envelope.calls.map((call) => answer(call.path)) }
  })
  return { api, envelopes }
}

describe('calls to the cloud', () => {
  test('those of one frame travel in one function call, in order', async () => {
    const { api, envelopes } = cloud((path) => ({ ok: true, data: path }))
    const answers = await Promise.all([api.learn.latest.query({ limit: 10 }), api.learn.topics.query({})])
    expect(envelopes).toHaveLength(1)
    expect(envelopes[0]?.calls).toEqual([
      { path: 'learn.latest', type: 'query', input: { limit: 10 } },
      { path: 'learn.topics', type: 'query', input: {} },
    ])
    expect(answers).toEqual(['learn.latest', 'learn.topics'])
  })

  test('the next frame makes its own call', async () => {
    const { api, envelopes } = cloud(() => ({ ok: true, data: null }))
    await api.learn.topics.query({})
    await api.learn.topics.query({})
    expect(envelopes).toHaveLength(2)
  })

  test('more than twenty are split, and every one is answered', async () => {
    const { api, envelopes } = cloud((path) => ({ ok: true, data: path }))
    const answers = await Promise.all(Array.from({ length: 45 }, () => api.learn.topics.query({})))
    expect(envelopes.map((envelope) => envelope.calls.length)).toEqual([20, 20, 5])
    expect(answers).toHaveLength(45)
  })

  test('one refused call does not spoil its neighbours, and carries the request id', async () => {
    const { api } = cloud((path) => (path === 'learn.article' ? { ok: false, error: { code: 'NOT_FOUND', message: 'gone' } } : { ok: true, data: 1 }))
    const [article, topics] = await Promise.allSettled([api.learn.article.query({ id: 'gone' }), api.learn.topics.query({})])
    expect(article).toMatchObject({ status: 'rejected', reason: { code: 'NOT_FOUND', sentence: 'gone', requestId: 'req-1' } })
    expect(topics).toMatchObject({ status: 'fulfilled', value: 1 })
  })

  test('a write says that it is one', async () => {
    const { api, envelopes } = cloud(() => ({ ok: true, data: null }))
    await api.learn.sendFeedback.mutate({ id: '01JDCC1V0G0000000000000000', articleId: 'a-1', kind: 'useful' })
    expect(envelopes[0]?.calls[0]).toMatchObject({ path: 'learn.sendFeedback', type: 'mutation' })
  })

  test('when the way there fails, every call of the batch fails with the same typed error', async () => {
    const api = createApi(() => Promise.reject(new AppError('TIMEOUT', 'slow', { requestId: 'req-9' })))
    const results = await Promise.allSettled([api.learn.topics.query({}), api.learn.latest.query({ limit: 1 })])
    for (const result of results) expect(result).toMatchObject({ status: 'rejected', reason: { code: 'TIMEOUT', requestId: 'req-9' } })
  })

  test.each<[string, ApiReply | null, string]>([
    ['one refusal for the whole envelope', { requestId: 'r', results: [{ ok: false, error: { code: 'CLIENT_TOO_OLD', message: '' } }] }, 'CLIENT_TOO_OLD'],
    ['an empty answer', { requestId: 'r', results: [] }, 'INTERNAL'],
    ['no answer at all', null, 'INTERNAL'],
  ])('%s reaches every caller', async (_name, reply, code) => {
    const api = createApi(async () => reply as ApiReply)
    const results = await Promise.allSettled([api.learn.topics.query({}), api.learn.topics.query({})])
    for (const result of results) expect(result).toMatchObject({ status: 'rejected', reason: { name: 'AppError', code } })
  })
})
