/// <reference types="@tarojs/taro" />

declare module '*.scss'

/** What the host page of the H5 app may hand in before the app's scripts run. */
interface HostPage {
  /** Base address of the cloud; empty for the page's own. */
  api: string
  /** Bearer token of the visitor. */
  token: string
  /** Signed session token of a signed-in person. */
  session?: string
  /** Whose session it is. */
  person?: string
}

/** A page as Taro's router for browsers knows it; the first of what `load` gives is the page's code. */
interface BrowserRoute {
  path: string
  load: () => [code: unknown, ...rest: unknown[]]
}

interface Window {
  __XRK__?: HostPage
  __taroAppConfig?: { routes?: readonly BrowserRoute[] }
}

/** webpack's own way to fetch a part of the program; may be put in another's hands. */
declare let __webpack_chunk_load__: (chunk: string | number) => Promise<unknown>
