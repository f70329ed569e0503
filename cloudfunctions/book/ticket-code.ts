import { timingSafeEqual } from 'node:crypto'
import { blind } from '../kernel/crypto/blind'

const slotMs = 60_000
const shape = /^xrb1\.([\w:-]{1,60})\.([0-9A-HJKMNP-TV-Z]{26})\.(\d{1,12})\.([\w-]{22})$/

const slotOf = (now: Date): number => Math.floor(now.getTime() / slotMs)
const macOf = (sessionId: string, request: string, slot: number) => blind('code', `ticket:${sessionId}:${request}:${slot}`)

/** What a ticket's QR holds during one minute, and until when it is shown. A picture of it is worth nothing soon after, and nothing once it was scanned. */
export function ticketCode(sessionId: string, request: string, now: Date): { payload: string; until: Date } {
  const slot = slotOf(now)
  return { payload: `xrb1.${sessionId}.${request}.${slot}.${macOf(sessionId, request, slot)}`, until: new Date((slot + 1) * slotMs) }
}

type ReadTicket = { ok: true; sessionId: string; request: string } | { ok: false; why: 'forged' | 'expired' }

/** The minute beside the present one holds too: clocks differ, and a hand is slow. */
export function readTicket(payload: string, now: Date): ReadTicket {
  const [, sessionId = '', request = '', slotText = '', mac = ''] = shape.exec(payload) ?? []
  const slot = Number(slotText)
  const [given, right] = [Buffer.from(mac), Buffer.from(macOf(sessionId, request, slot))]
  if (sessionId === '' || given.length !== right.length || !timingSafeEqual(given, right)) return { ok: false, why: 'forged' }
  return Math.abs(slot - slotOf(now)) <= 1 ? { ok: true, sessionId, request } : { ok: false, why: 'expired' }
}
