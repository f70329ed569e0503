import type { Program } from './program'
import type { Realm } from './realm'
import type { StoredTexts } from './wx/storage'

export type Theme = 'light' | 'dark'

/** Carries one `wx.cloud.callFunction`: gives the function's result, or rejects with why it failed. */
export type CloudDoor = (name: string, data: unknown) => Promise<unknown>

export interface HttpRequest {
  url: string
  method: string
  data: unknown
  header: Record<string, string>
}
export type HttpDoor = (request: HttpRequest) => Promise<{ statusCode: number; data: unknown; header: Record<string, string> }>

export interface HostOptions {
  program: Program
  /** Where the program's own code runs, and where its templates do. */
  realms: { logic: Realm; view: Realm }
  /** Pages are put in here. */
  mount: Element
  /** Apply the program's styles; leave off where nobody looks. */
  styled?: boolean
  width?: number
  height?: number
  theme?: Theme
  cloud?: CloudDoor
  http?: HttpDoor
  /** Storage from an earlier run on the same phone. */
  storage?: StoredTexts
}
