import { AppError, errorSentences, type ErrorCode } from '@/domain/errors'
import { failureView } from '@/domain/failure-view'
import { notAllowed, notAllowedSentences, notFound, notFoundSentences } from '@/domain/refusals'

describe('what a page says when it could not be read', () => {
  test('the request id travels to the screen', () => {
    expect(failureView(new AppError('INTERNAL', 'boom', { requestId: '7F3K-20A1' })).requestId).toBe('7F3K-20A1')
  })

  test('the log message never reaches the screen', () => {
    expect(JSON.stringify(failureView(new AppError('INTERNAL', 'MongoError: secret')))).not.toContain('secret')
  })

  test.each(Object.keys(errorSentences) as ErrorCode[])('%s has a title, a sentence and a way on', (code) => {
    const view = failureView(new AppError(code))
    expect(view.title.length).toBeGreaterThan(3)
    expect(view.title).not.toContain('。')
    expect(view.text.endsWith('。')).toBe(true)
    expect(view.action).toBe(view.way === 'retry' ? '再试一次' : '返回看看别的')
  })

  test.each<[ErrorCode, 'retry' | 'back']>([
    ['NOT_FOUND', 'back'],
    ['NOT_ALLOWED', 'back'],
    ['BAD_INPUT', 'back'],
    ['TIMEOUT', 'retry'],
    ['INTERNAL', 'retry'],
  ])('after %s the way on is %s', (code, way) => expect(failureView(new AppError(code)).way).toBe(way))

  test('nobody who reads is told about a form', () => {
    for (const code of ['OFFLINE', 'TIMEOUT', 'UNAVAILABLE', 'INTERNAL', 'NOT_FOUND', 'BAD_INPUT'] as const) {
      expect(failureView(new AppError(code)).text).not.toContain('您填的')
    }
  })

  test('a link cut short reads like one to what is gone', () => {
    expect(failureView(new AppError('BAD_INPUT'))).toEqual(failureView(new AppError('NOT_FOUND')))
  })

  test('no net is told apart from a busy server', () => {
    expect(failureView(new AppError('OFFLINE')).picture).toBe('cloud-flower')
    expect(failureView(new AppError('UNAVAILABLE')).picture).toBe('watering-can')
  })
})

describe('what an action says more precisely', () => {
  const said = { ...notFoundSentences, ...notAllowedSentences }
  test.each(Object.entries(said))('%s: what happened, and what to do next', (_, sentence) => {
    const view = failureView(new AppError('NOT_FOUND', 'log', { sentence }))
    expect([`${view.title}。${view.text}`, view.text.length > 3, view.text.endsWith('。')]).toEqual([sentence, true, true])
  })

  test('only what is published may have been taken down', () => {
    const published = ['article', 'topic']
    const others = Object.entries(said).filter(([what]) => !published.includes(what)).map(([, sentence]) => sentence)
    for (const sentence of [...others, errorSentences.NOT_FOUND, errorSentences.NOT_ALLOWED]) expect(sentence).not.toMatch(/下架|文章/)
    expect(failureView(notFound('article', 'log')).title).toContain('文章')
  })

  test('the picture and the way on stay those of the code', () => {
    expect(failureView(notFound('place', 'log'))).toMatchObject({ picture: 'pot-sprout', way: 'back', title: '没有找到这个地方，可能已经改名或撤并' })
    expect(failureView(notAllowed('role', 'log'))).toMatchObject({ way: 'back', title: notAllowedSentences.role.split('。')[0] })
  })
})
