import { supportCases } from '../cases/collections'
import { nothingOpen, takeCaseStep } from '../cases/take-case-step'
import { eachByItself } from '../../kernel/each-by-itself'

const batch = 50

/**
 * What was announced for as long as its programme says, and that nothing open stands against, goes on: each once, whatever run is cut. That nothing is open is asked again in the step's own update. One that fails is
 * passed over. Says of how many.
 */
export async function closeNotices(now: Date): Promise<number> {
  const over = await supportCases.find({ where: { noticeUntil: { $lte: now }, ...nothingOpen }, order: [['noticeUntil', 'asc']], limit: batch })
  return eachByItself('followCases', over, (row) => takeCaseStep(row, { act: `close:${row._id}:${row.rev}`.slice(0, 40), what: 'close', by: null, byName: '公示到期' }, now))
}
