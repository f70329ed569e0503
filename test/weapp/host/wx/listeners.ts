import { invoke } from '../invoke'
import { copyInto } from '../realm'
import type { Runtime } from '../runtime'

/** Events a program may listen to; Taro takes over only the functions that `wx` names at its start. */
const events = [
  'AppShow', 'AppHide', 'ThemeChange', 'NetworkStatusChange', 'NetworkWeakChange', 'WindowResize', 'MemoryWarning', 'PageNotFound', 'LazyLoadError', 'Error', 'UnhandledRejection',
  'KeyboardHeightChange', 'NeedPrivacyAuthorization', 'UserCaptureScreen', 'DeviceOrientationChange', 'BeforeAppRoute', 'AppRoute', 'CopyUrl',
]

/** The `wx.onX` / `wx.offX` pairs: any X may be listened to, the host says when it happens. */
export class Listeners {
  private readonly byEvent = new Map<string, Set<unknown>>()

  constructor(private readonly runtime: Pick<Runtime, 'logic' | 'problems'>) {}

  /** The function behind `wx.onThemeChange`, `wx.offThemeChange` and the like; undefined for other names. */
  method(name: string): ((listener?: unknown) => void) | undefined {
    const [, verb, event] = /^(on|off)([A-Z]\w*)$/.exec(name) ?? []
    if (!verb || !event) return undefined
    return (listener) => {
      const known = this.byEvent.get(event) ?? new Set()
      this.byEvent.set(event, known)
      if (verb === 'on') known.add(listener)
      else if (listener === undefined) known.clear()
      else known.delete(listener)
    }
  }

  /** The pairs that are there from the start. */
  methods(): Record<string, unknown> {
    return Object.fromEntries(events.flatMap((event) => [`on${event}`, `off${event}`]).map((name) => [name, this.method(name)]))
  }

  tell(event: string, detail: unknown): void {
    this.hand(event, copyInto(this.runtime.logic, detail))
  }

  /** Like `tell`, with what is not copied: a function to answer with. */
  hand(event: string, ...given: unknown[]): void {
    for (const listener of this.byEvent.get(event) ?? []) {
      try {
        invoke(listener, undefined, ...given)
      } catch (error) {
        this.runtime.problems.add(`wx.on${event}`, error)
      }
    }
  }
}
