import { settleAgendas } from '../book/settle-agendas'
import { settleSessions } from '../book/settle-sessions'
import type { Job } from './job'

/** Free seats to offer, offers that nobody answered, reminders, and claims that were cut off from their sessions. */
export const settleBookings: Job = {
  name: 'settleBookings',
  schedule: '15 * * * * * *',
  async run(now) {
    const sessions = await settleSessions(now)
    const agendas = await settleAgendas(now)
    return { sessions: sessions.sessions, told: sessions.told, failed: sessions.failed, agendas: agendas.agendas, released: agendas.released }
  },
}
