import type { InboxSettings } from '@/domain/account/contract/inbox'
import * as phoneStub from './taro-stub'

/** WeChat's prompt, and how the person answers it. */
const wechat = { prompts: [] as string[][], answer: 'accept', failsWith: undefined as number | undefined }
jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    ...phoneStub.default,
    requestSubscribeMessage: ({ tmplIds }: { tmplIds: string[] }) => {
      wechat.prompts.push(tmplIds)
      if (wechat.failsWith !== undefined) return Promise.reject({ errMsg: 'requestSubscribeMessage:fail', errCode: wechat.failsWith })
      return Promise.resolve(Object.fromEntries(tmplIds.map((id, i) => [id, i === 0 ? wechat.answer : 'reject'])))
    },
  },
}))
/** What went into the ledger. */
const recorded: unknown[] = []
jest.mock('@/client/outbox', () => ({ post: async (_path: string, { accepted }: { accepted: string[] }) => void recorded.push(accepted) }))

const noon = new Date('2026-11-24T04:00:00Z')
const settings = (left = 0): InboxSettings => ({
  topics: { health: true, booking: true, notice: true, article: false },
  quiet: true,
  templates: [
    { name: 'todo', id: 'T', left },
    { name: 'reminder', id: 'R', left },
  ],
  askedOn: null,
})

/** The app as it starts: modules anew, the phone's storage as it was. */
const launch = async () => {
  jest.resetModules()
  return (await import('@/client/subscribe')).askForPrompts
}
beforeEach(() => {
  phoneStub.phone.reset()
  Object.assign(wechat, { prompts: [], answer: 'accept', failsWith: undefined })
  recorded.length = 0
})

test('what was accepted goes into the ledger by the template’s name', async () => {
  const ask = await launch()
  expect(await ask('inbox', settings(), noon)).toBe('accepted')
  expect([wechat.prompts, recorded]).toEqual([[['T', 'R']], [['todo']]])
})

test('nobody is asked twice on a day, also after the app was closed and before the cloud knows; the next day again', async () => {
  await (await launch())('inbox', settings(), noon)
  const ask = await launch()
  expect(await ask('book', settings(), new Date('2026-11-24T15:59:00Z'))).toBe('notNow')
  expect(await ask('inbox', settings(), new Date('2026-11-24T16:01:00Z'))).toBe('accepted')
  expect(wechat.prompts).toHaveLength(2)
})

test.each([
  ['a refusal is noted as asked', { answer: 'reject' }, 'rejected', [[]]],
  ['the main switch is off: it is said, and nothing is noted', { failsWith: 20004 }, 'off', []],
  ['WeChat fails otherwise', { failsWith: 10002 }, 'notNow', []],
])('%s', async (_, how, outcome, ledger) => {
  Object.assign(wechat, how)
  expect(await (await launch())('inbox', settings(), noon)).toBe(outcome)
  expect(recorded).toEqual(ledger)
})

test('WeChat is not opened where enough is left, nor before the ledger is known', async () => {
  const ask = await launch()
  expect([await ask('book', settings(3), noon), await ask('book', undefined, noon)]).toEqual(['notNow', 'notNow'])
  expect(wechat.prompts).toEqual([])
})
