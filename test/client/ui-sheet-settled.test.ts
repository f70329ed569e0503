/** @jest-environment jsdom */
import { act, createElement, type ReactNode } from 'react'
import { useSettled } from '../../src/ui/sheet/use-settled'

const { createRoot } = jest.requireActual<{ createRoot(at: Element): { render(node: ReactNode): void; unmount(): void } }>('react-dom/client')
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

test('a sheet takes no tap for its first 400 ms, each time it opens', () => {
  const root = createRoot(document.createElement('div'))
  let settled: boolean | undefined
  const Sheet = ({ open }: { open: boolean }) => {
    settled = useSettled(open)
    return null
  }
  const show = (open: boolean) => act(() => root.render(createElement(Sheet, { open })))
  const pass = (ms: number) => act(() => jest.advanceTimersByTime(ms))
  for (let time = 0; time < 2; time++) {
    show(true)
    expect(settled).toBe(false)
    pass(399)
    expect(settled).toBe(false)
    pass(1)
    expect(settled).toBe(true)
    show(false)
    pass(0)
    expect(settled).toBe(false)
  }
  act(() => root.unmount())
})
