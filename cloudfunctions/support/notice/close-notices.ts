import { AppError } from '@/domain/errors'
import { supportCases } from '../cases/collections'
import { takeCaseStep } from '../cases/take-case-step'

const batch = 50

/** What was announced for as long as its programme says, and that nobody had anything against, goes on: each once, whatever run is cut. Says of how many. */
export async function closeNotices(now: Date): Promise<number> {
  const over = await supportCases.find({ where: { noticeUntil: { $lte: now } }, order: [['noticeUntil', 'asc']], limit: batch })
  let closed = 0
  for (const row of over) {
    try {
      await takeCaseStep(row, { act: `close:${row._id}:${row.rev}`.slice(0, 40), what: 'close', by: null, byName: '公示到期' }, now)
      closed += 1
    } catch (error) {
      // Withdrawn, or closed by another run: then it is not announced any more.
      if (!(error instanceof AppError) || error.code !== 'CONFLICT') throw error
    }
  }
  return closed
}
