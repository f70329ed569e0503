import { askAhead, fetchLostPage, isPageLost, leaveLostPage, onPageLost, PageLeft, patiently } from '@/client/page-code'

/** Code that comes once `comes` says so. */
const code = () => {
  const net = { comes: false, asked: 0 }
  const fetchCode = () => ((net.asked += 1), net.comes ? Promise.resolve('the page') : Promise.reject(new Error('ChunkLoadError')))
  return { net, fetchCode }
}
const soon = () => new Promise((go) => setTimeout(go))

afterEach(leaveLostPage)

test('what comes at once is nobody’s business', async () => {
  const told = jest.fn()
  const stop = onPageLost(told)
  await expect(patiently(() => Promise.resolve('the page'))).resolves.toBe('the page')
  stop()
  expect(told).not.toHaveBeenCalled()
})

test('what does not come is said, asked for again, and opens once it is there', async () => {
  const { net, fetchCode } = code()
  const page = patiently(fetchCode)
  await soon()
  expect(isPageLost()).toBe(true)
  expect(await fetchLostPage()).toBe(false)
  expect(isPageLost()).toBe(true)
  net.comes = true
  expect(await fetchLostPage()).toBe(true)
  await expect(page).resolves.toBe('the page')
  expect([isPageLost(), net.asked]).toEqual([false, 3])
})

test('who leaves is not followed by the page', async () => {
  const { net, fetchCode } = code()
  const page = patiently(fetchCode)
  const left = expect(page).rejects.toBeInstanceOf(PageLeft)
  await soon()
  leaveLostPage()
  await left
  net.comes = true
  expect(await fetchLostPage()).toBe(true)
  expect([isPageLost(), net.asked]).toEqual([false, 1])
})

test('what is only asked for ahead fails quietly, and the next who opens it waits', async () => {
  const { fetchCode } = code()
  await expect(askAhead(() => patiently(fetchCode))).rejects.toThrow('ChunkLoadError')
  expect(isPageLost()).toBe(false)
  void patiently(fetchCode).catch(() => undefined)
  await soon()
  expect(isPageLost()).toBe(true)
})
