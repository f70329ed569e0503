import { gcj02Of } from '../../src/domain/org/gcj-02'
import { here } from '../../src/client/here.h5'

const withGeolocation = (geolocation: object | undefined) => Object.defineProperty(globalThis, 'navigator', { value: { geolocation }, configurable: true })
const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator')
afterAll(() => before && Object.defineProperty(globalThis, 'navigator', before))

test('a browser’s own position comes as the maps of China have it', async () => {
  withGeolocation({ getCurrentPosition: (found: (position: object) => void) => found({ coords: { longitude: 112.95, latitude: 28.21 } }) })
  expect(await here()).toEqual(gcj02Of({ lng: 112.95, lat: 28.21 }))
})

test('who says no, or a browser without one, is a failure and no place', async () => {
  withGeolocation({ getCurrentPosition: (_: unknown, failed: (why: object) => void) => failed({ code: 1 }) })
  await expect(here()).rejects.toEqual({ code: 1 })
  withGeolocation(undefined)
  await expect(here()).rejects.toThrow(TypeError)
})
