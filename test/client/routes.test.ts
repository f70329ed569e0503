import { open } from '@/client/routes'

const opened: string[] = []
let completed: Array<() => void> = []

jest.mock('@tarojs/taro', () => ({
  navigateTo({ url, complete }: { url: string; complete: () => void }) {
    opened.push(url)
    completed.push(complete)
    return Promise.resolve()
  },
}))
beforeEach(() => {
  jest.useFakeTimers()
  opened.length = 0
  completed = []
})
afterEach(() => {
  for (const complete of completed) complete()
  jest.runAllTimers()
  jest.useRealTimers()
})
const arrive = () => completed.forEach((complete) => complete())

describe.each(['weapp', 'h5'])('opening a page in %s', (env) => {
  beforeEach(() => {
    process.env.TARO_ENV = env
  })

  test('a second tap on the way there does not open it twice', () => {
    open('/a')
    open('/a')
    expect(opened).toEqual(['/a'])
  })

  test('another page may be opened meanwhile', () => {
    open('/a')
    open('/b')
    expect(opened).toEqual(['/a', '/b'])
  })

  test('once there and back, it opens again', () => {
    open('/a')
    arrive()
    jest.runAllTimers()
    open('/a')
    expect(opened).toEqual(['/a', '/a'])
  })
})

test('a browser says "there" too early: the second tap of a double tap comes after that', () => {
  process.env.TARO_ENV = 'h5'
  open('/a')
  arrive()
  jest.advanceTimersByTime(300)
  open('/a')
  expect(opened).toEqual(['/a'])
})

test('in WeChat "there" is there: who comes back at once may open it at once', () => {
  process.env.TARO_ENV = 'weapp'
  open('/a')
  arrive()
  open('/a')
  expect(opened).toEqual(['/a', '/a'])
})
