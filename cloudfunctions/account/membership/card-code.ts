import { createHash, timingSafeEqual } from 'node:crypto'
import { blind } from '../../kernel/crypto/blind'

const slotMs = 60_000
const shape = /^xrk1\.(p[0-9A-HJKMNP-TV-Z]{20,26})\.(\d{1,12})\.([\w-]{22})$/

export const slotOf = (now: Date): number => Math.floor(now.getTime() / slotMs)
export const slotStart = (slot: number): Date => new Date(slot * slotMs)

const macOf = (personId: string, slot: number) => blind('code', `card:${personId}:${slot}`)

/** What the card's QR holds during one slot of sixty seconds. */
export const cardCode = (personId: string, slot: number): string => `xrk1.${personId}.${slot}.${macOf(personId, slot)}`

type ReadCode = { ok: true; personId: string; slot: number } | { ok: false; why: 'forged' | 'expired' }

/** The slot beside the present one holds too: clocks of phones differ, and a hand is slow. */
export function readCardCode(payload: string, now: Date): ReadCode {
  const [, personId = '', slotText = '', mac = ''] = shape.exec(payload) ?? []
  const slot = Number(slotText)
  const [given, right] = [Buffer.from(mac), Buffer.from(macOf(personId, slot))]
  if (personId === '' || given.length !== right.length || !timingSafeEqual(given, right)) return { ok: false, why: 'forged' }
  return Math.abs(slot - slotOf(now)) <= 1 ? { ok: true, personId, slot } : { ok: false, why: 'expired' }
}

/** Fourteen digits that are always the same for one person; a number to read out, no secret. */
export const cardNumber = (personId: string): string => (createHash('sha256').update(`card-number:${personId}`).digest().readBigUInt64BE() % 100_000_000_000_000n).toString().padStart(14, '0')
