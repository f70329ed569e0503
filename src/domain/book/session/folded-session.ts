/**
 * From the events of a session to who is booked, who waits, and whom a free seat is offered to. Pure: the phone, the cloud and the timer fold the same log to the same answer.
 *
 * The line is strict: seats too few for the party at its head are held for it, not given to who comes later. Seats kept for telephone and door are a pool of their own
 * until they are released.
 */
import type { AskedBy, SessionEvent } from './session-event'

export type PartyState = 'booked' | 'waiting' | 'offered' | 'left'
type Pool = 'open' | 'kept'

export interface Party {
  request: string
  state: PartyState
  seats: number
  by: AskedBy
  askedAt: Date
  /** Since when a seat is offered to it; of `offered` alone. */
  offeredAt: Date | undefined
}

interface Seats {
  capacity: number
  /** For telephone and door, and not taken yet. */
  kept: number
  /** Of who is booked, and of whom a seat is offered to. */
  taken: number
  /** For who asks through the program now: none while somebody waits. */
  free: number
}

export interface FoldedSession {
  /** In the order of asking; who left is there too. */
  parties: ReadonlyMap<string, Party>
  /** Requests that wait, the next one first. */
  line: readonly string[]
  seats: Seats
}

/** `capacity` and `kept` as they were when the session was opened. */
export function foldedSession(log: readonly SessionEvent[], begins: { capacity: number; kept: number }): FoldedSession {
  const room = new Room(begins)
  for (const event of log) room.take(event)
  return room.told()
}

class Room {
  private readonly parties = new Map<string, Party>()
  private readonly pools = new Map<string, Pool>()
  /** Who waits, the next one first. */
  private readonly line = new Map<string, Party>()
  private readonly used: Record<Pool, number> = { open: 0, kept: 0 }
  private capacity: number
  private kept: number

  constructor({ capacity, kept }: { capacity: number; kept: number }) {
    this.capacity = capacity
    this.kept = kept
  }

  take(event: SessionEvent): void {
    if (event.kind === 'ask') return this.ask(event)
    if (event.kind === 'resize') {
      this.capacity = event.capacity
      this.kept = event.kept
      return this.offerFree(event.at)
    }
    if (event.kind === 'release') {
      this.kept = 0
      return this.offerFree(event.at)
    }
    const party = this.parties.get(event.request)
    // Of a request that this session does not have, or that is over, nothing follows: a late event changes nothing.
    if (!party || party.state === 'left') return
    if (event.kind === 'leave') this.end(party, event.at)
    else if (party.state !== 'offered') return
    else if (event.kind === 'lapse') this.end(party, event.at)
    else Object.assign(party, { state: 'booked', offeredAt: undefined } satisfies Partial<Party>)
  }

  told(): FoldedSession {
    const line = [...this.line.keys()]
    const kept = Math.max(0, this.kept - this.used.kept)
    const free = line.length > 0 ? 0 : Math.max(0, this.freeIn('open'))
    return { parties: this.parties, line, seats: { capacity: this.capacity, kept: Math.min(kept, Math.max(0, this.capacity - this.used.open - this.used.kept)), taken: this.used.open + this.used.kept, free } }
  }

  private ask({ request, seats, by, at }: Extract<SessionEvent, { kind: 'ask' }>): void {
    if (this.parties.has(request)) return
    const party: Party = { request, seats, by, state: 'waiting', askedAt: at, offeredAt: undefined }
    const pool = by === 'desk' && this.freeIn('kept') >= seats ? 'kept' : this.line.size === 0 && this.freeIn('open') >= seats ? 'open' : undefined
    this.parties.set(request, party)
    if (pool === undefined) return void this.line.set(request, party)
    party.state = 'booked'
    this.hold(party, pool)
  }

  private end(party: Party, at: Date): void {
    const pool = this.pools.get(party.request)
    if (pool) this.used[pool] -= party.seats
    this.pools.delete(party.request)
    this.line.delete(party.request)
    Object.assign(party, { state: 'left', offeredAt: undefined } satisfies Partial<Party>)
    this.offerFree(at)
  }

  /** Offers what is free to the head of the line, and goes on while the next one fits. */
  private offerFree(at: Date): void {
    for (const party of this.line.values()) {
      if (this.freeIn('open') < party.seats) return
      this.line.delete(party.request)
      Object.assign(party, { state: 'offered', offeredAt: at } satisfies Partial<Party>)
      this.hold(party, 'open')
    }
  }

  private hold(party: Party, pool: Pool): void {
    this.pools.set(party.request, pool)
    this.used[pool] += party.seats
  }

  /** Below nothing where the room was made smaller than what is taken: nobody is sent away. */
  private freeIn(pool: Pool): number {
    if (pool === 'kept') return Math.min(this.kept - this.used.kept, this.capacity - this.used.open - this.used.kept)
    return this.capacity - Math.max(this.kept, this.used.kept) - this.used.open
  }
}
