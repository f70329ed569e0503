import type { ActivePost } from './active-post'
import { activePostOf } from './active-post'
import type { Caller } from './caller'

/** What every action may know of the request it serves. */
export interface Context {
  requestId: string
  /** Time of the request: actions and rules never ask the clock. */
  now: Date
  caller: Caller
  /** The caller's active post, read when first asked for and once for the whole frame; undefined for who has none. */
  activePost(): Promise<ActivePost | undefined>
}

export function contextOf(requestId: string, now: Date, caller: Caller): Context {
  let post: Promise<ActivePost | undefined> | undefined
  return { requestId, now, caller, activePost: () => (post ??= caller.kind === 'person' ? activePostOf(caller.personId, now) : Promise.resolve(undefined)) }
}
