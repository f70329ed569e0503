import type { LocalCloud } from '../../../localcloud/local-cloud'
import { builtFolder } from '../../fixtures/built'
import type { WeappHost } from '../host/host'
import { localCloudDoor } from './local-cloud-door'
import { openWeapp } from './open-weapp'
import { phoneScreen } from './phone-screen'

/** Somebody's phone with the mini program open, and what they do on it. Each ends when the screen has settled. */
export interface Phone {
  host: WeappHost
  text(): string
  tap(words: string): Promise<void>
  /** The last thing that says just this: a sheet lies above the page that it was opened from. */
  tapLast(words: string): Promise<void>
  /** Into the field of this label. */
  type(label: string, value: string): Promise<void>
}

/** The phone of whom WeChat knows by this openid; it opens the program at `opens`, or as a tap on its icon does. */
export async function phoneOf(cloud: LocalCloud, openid: string, opens?: string): Promise<Phone> {
  const host = openWeapp(builtFolder('weapp'), phoneScreen(), { cloud: localCloudDoor(cloud.url, openid) })
  await host.launch(opens)
  const text = () => host.hands.text()
  return {
    host,
    text,
    async tap(words) {
      host.hands.tapText(words)
      await host.settle()
    },
    async tapLast(words) {
      const last = host.hands.withText(words).filter((element) => element.textContent === words).pop()
      if (!last) throw new Error(`nothing says just "${words}": ${text()}`)
      host.hands.tap(last)
      await host.settle()
    },
    async type(label, value) {
      const field = host.hands.findAll('.x-field-input, .x-area-input').find((element) => element.getAttribute('aria-label') === label)
      if (!field) throw new Error(`no field ${label}: ${text()}`)
      host.hands.type(field, value)
      await host.settle()
    },
  }
}
