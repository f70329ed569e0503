import { storedState } from './stored-state'

/** Who uses this app now. In a browser that is a session; in WeChat it is always the same person, whom WeChat itself vouches for. */
interface Kept {
  /** Signed session token and the person it is of, from signing in on this browser. */
  own: { token: string; person: string; at?: number } | null
  /** A session that the host page handed in and that is no longer used: it ended, or somebody else signed in over it. */
  left: string | null
  /** How the last one ended; null while one lasts, or before there was any. */
  ended: SessionEnd | null
}

/** `signedOut`: the person left; `over`: its eight hours are up; `refused`: the cloud takes it no more, such as after leaving it from the phone. */
export type SessionEnd = 'signedOut' | 'over' | 'refused'

/** As long as the cloud lets a computer's session live, milliseconds. */
const lastsMs = 8 * 3_600_000

export const visitor = 'visitor'
const inWechat = 'wechat'

const kept = storedState<Kept>('session', { own: null, left: null, ended: null })

function host(): { token: string; person: string } | undefined {
  const page = window.__XRK__
  if (page?.session === undefined || page.session === kept.get().left) return undefined
  return { token: page.session, person: page.person ?? page.session }
}

const current = () => (process.env.TARO_ENV === 'h5' ? (host() ?? kept.get().own ?? undefined) : undefined)

/** The token that goes with every call of a browser; undefined for a visitor, and always in WeChat. */
export const sessionToken = (): string | undefined => current()?.token

/** Names who uses the app, to keep apart what people who share a computer leave on it. Not to be shown. */
export const currentPerson = (): string => (process.env.TARO_ENV === 'h5' ? (current()?.person ?? visitor) : inWechat)

/** This browser is signed in from now on, whoever it was before. */
export function keepSession(token: string, person: string): void {
  kept.set({ own: { token, person, at: Date.now() }, left: window.__XRK__?.session ?? null, ended: null })
}

/** This token is no longer used: the person signed out, or the cloud refused it. Another one that is in use meanwhile stays. */
export function dropSession(token: string, why: 'signedOut' | 'refused'): void {
  const { own, left } = kept.get()
  if (own?.token === token) kept.set({ own: null, left, ended: why === 'refused' && own.at !== undefined && Date.now() - own.at >= lastsMs ? 'over' : why })
  else if (window.__XRK__?.session === token) kept.set({ own, left: token, ended: why })
}

/** Why somebody who was signed in here is not any more; null for who never was. */
export const sessionEnd = (): SessionEnd | null => kept.get().ended

/** Tells each time the person may have changed; returns how to stop. */
export const onSessionChange = kept.subscribe
