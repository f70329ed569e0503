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

interface Window {
  __XRK__?: HostPage
}
