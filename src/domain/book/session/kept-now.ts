import type { SessionEvent } from './session-event'

/** Seats for telephone and door as they stand, taken or not: as the session began, unless its size was changed since; none once they were released. */
export function keptNow(log: readonly SessionEvent[], begins: number): number {
  return log.reduce((kept, event) => (event.kind === 'resize' ? event.kept : event.kind === 'release' ? 0 : kept), begins)
}
