import { AbortController as Shim } from '@/client/shims/abort-controller'

// The shim must do what the platform's own does, as far as TanStack Query uses it.
describe.each([
  ['the shim', () => new Shim()],
  ["the platform's own", () => new AbortController()],
])('AbortController: %s', (_name, make) => {
  test('tells each listener once, and knows that it is aborted', () => {
    const { signal, abort } = bound(make())
    const heard = jest.fn()
    signal.addEventListener('abort', heard)
    abort()
    abort()
    expect(heard).toHaveBeenCalledTimes(1)
    expect(signal.aborted).toBe(true)
  })

  test('does not tell a listener that has left', () => {
    const { signal, abort } = bound(make())
    const heard = jest.fn()
    signal.addEventListener('abort', heard)
    signal.removeEventListener('abort', heard)
    abort()
    expect(heard).not.toHaveBeenCalled()
  })

  test('throwIfAborted throws the reason, and only then', () => {
    const { signal, abort } = bound(make())
    expect(() => signal.throwIfAborted()).not.toThrow()
    abort(new Error('left the page'))
    expect(() => signal.throwIfAborted()).toThrow('left the page')
  })
})

interface Controller {
  abort(reason?: unknown): void
  signal: {
    readonly aborted: boolean
    throwIfAborted(): void
    addEventListener(type: 'abort', listener: () => void): void
    removeEventListener(type: 'abort', listener: () => void): void
  }
}

const bound = (controller: Controller) => ({ signal: controller.signal, abort: (reason?: unknown) => controller.abort(reason) })
