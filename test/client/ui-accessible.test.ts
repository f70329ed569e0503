import { accessible } from '../../src/ui/accessible'

const platform = process.env.TARO_ENV
afterEach(() => {
  process.env.TARO_ENV = platform
})
const on = (env: 'h5' | 'weapp', meaning: Parameters<typeof accessible>[0]) => {
  process.env.TARO_ENV = env
  return accessible(meaning)
}
const key = (name: string) => ({ key: name, preventDefault: jest.fn(), stopPropagation: jest.fn() })

describe('a node that is not a native button', () => {
  it('says what it is in the words of its platform', () => {
    expect(on('weapp', { role: 'switch', label: '长辈版', checked: false })).toEqual({ ariaRole: 'switch', ariaLabel: '长辈版', 'aria-checked': 'false' })
    expect(on('h5', { role: 'switch', label: '长辈版', checked: false })).toEqual({ role: 'switch', ariaLabel: '长辈版', 'aria-checked': 'false' })
  })

  it('carries nothing that nobody gave', () => {
    expect(on('weapp', {})).toEqual({})
    expect(on('h5', {})).toEqual({})
  })

  it('taps once, and the row around it does not', () => {
    const onTap = jest.fn()
    const event = key('')
    on('weapp', { role: 'button', onTap }).onClick?.(event)
    expect(onTap).toHaveBeenCalledTimes(1)
    expect(event.stopPropagation).toHaveBeenCalled()
  })

  test.each([['Enter', 1], [' ', 1], ['Tab', 0], ['a', 0]])('in a browser the key %j presses it %i times', (name, times) => {
    const onTap = jest.fn()
    const event = key(name)
    on('h5', { role: 'button', onTap }).onKeyDown?.(event)
    expect(onTap).toHaveBeenCalledTimes(times)
    expect(event.preventDefault).toHaveBeenCalledTimes(times)
  })

  it('stays in reach of the keyboard when disabled, says so, and does nothing', () => {
    const onTap = jest.fn()
    const props = on('h5', { role: 'button', disabled: true, onTap })
    expect(props).toEqual({ role: 'button', 'aria-disabled': 'true', tabindex: 0 })
    expect(onTap).not.toHaveBeenCalled()
  })
})
