import { storedState } from '@/client/stored-state'
import { phone } from './taro-stub'

jest.mock('@tarojs/taro', () => jest.requireActual('./taro-stub'))
beforeEach(() => phone.reset())

describe('what the person has chosen', () => {
  const initial = { large: false, theme: 'system' }

  test('is there again at the next launch', () => {
    storedState('look', initial).set({ large: true, theme: 'dark' })
    expect(storedState('look', initial).get()).toEqual({ large: true, theme: 'dark' })
  })

  test('a setting that a newer version adds starts with its default', () => {
    storedState('look', initial).set({ large: true, theme: 'dark' })
    expect(storedState('look', { ...initial, reading: 0 }).get()).toEqual({ large: true, theme: 'dark', reading: 0 })
  })

  test('reaches every screen that follows it, and none that has stopped', () => {
    const state = storedState('look', initial)
    const [following, stopped] = [jest.fn(), jest.fn()]
    state.subscribe(following)
    state.subscribe(stopped)()
    state.set({ large: true, theme: 'system' })
    expect([following.mock.calls.length, stopped.mock.calls.length]).toEqual([1, 0])
  })

  test('holds for this visit even when the phone is full', () => {
    phone.limitTo(1)
    const state = storedState('look', initial)
    state.set({ large: true, theme: 'dark' })
    expect(state.get().large).toBe(true)
  })
})
