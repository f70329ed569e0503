/** @jest-environment node */
import type { ScreenReport } from './host/screen-log'
import { appConfig } from './host/program'
import { builtFolder } from '../fixtures/built'
import { loadProgram } from './node/load-program'
import { measureScreens } from './node/measure-screens'
import { packageSizes } from './node/package-sizes'

const KB = 1024

describe('packages', () => {
  const folder = builtFolder('weapp')
  const config = appConfig(loadProgram(folder))
  const sizes = packageSizes(folder, config)

  test('the main package is at most 700 KB', () => {
    expect(sizes.main).toBeGreaterThan(0)
    expect(sizes.main / KB).toBeLessThanOrEqual(700)
  })

  test.each(config.subPackages.map(({ root }) => root))('subpackage %s is at most 350 KB', (root) => {
    expect(sizes.subpackages[root]).toBeGreaterThan(0)
    expect((sizes.subpackages[root] ?? Infinity) / KB).toBeLessThanOrEqual(350)
  })

  // WeChat allows 30 MB. What families open is 1.9 MB of it; the staff's five packages, which no family's phone loads, are the rest.
  test('all packages are at most 4 MB', () => {
    expect(sizes.total / KB).toBeLessThanOrEqual(4 * 1024)
  })
})

describe('screens', () => {
  let first: ScreenReport | undefined
  let others: ScreenReport[]

  beforeAll(async () => {
    ;[first, ...others] = await measureScreens()
  })

  test('the first screen needs at most 5 setData calls and 64 KB', () => {
    expect(first?.page).toBe('pages/home/index')
    expect(first?.calls).toBeGreaterThan(0)
    expect(first?.calls).toBeLessThanOrEqual(5)
    expect((first?.bytes ?? Infinity) / KB).toBeLessThanOrEqual(64)
  })

  test('every other screen needs at most 8 calls and 128 KB', () => {
    expect(others.length).toBeGreaterThan(0)
    expect(others.filter(({ calls, bytes }) => calls > 8 || bytes / KB > 128)).toEqual([])
  })

  test('every screen has fewer than 1000 nodes, less than 30 deep', () => {
    expect([first, ...others].filter((screen) => !screen || screen.nodes >= 1000 || screen.depth >= 30)).toEqual([])
  })
})
