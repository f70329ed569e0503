import { createHash } from 'node:crypto'
import { chinaClock } from '@/domain/china-time'
import { foldedPregnancy } from '@/domain/grow/pregnancy/file/folded-pregnancy'
import { nextPregnancyReminderDay, pregnancyRemindersOn } from '@/domain/grow/pregnancy/reminders'
import { log } from '../../kernel/log'
import { dropMessages } from '../../kernel/notify/drop-messages'
import { notify } from '../../kernel/notify/notify'
import { pregnancies } from './collections'

/** Some seconds of work; the next run goes on. */
const most = 200
const fields = ['_id', 'personId', 'state', 'rev', 'log', 'nextReminderOn'] as const

/**
 * Tells who is pregnant what comes near, and writes down when to look again: told first, so that a cut tells the same again, which is one message. What was noted meanwhile has set a day of its own:
 * that stands. After a loss nothing is told any more, and what a run told while it was noted is taken back. One that fails stops no other. Says how many were looked at and how many things told.
 */
export async function remindPregnant(now: Date): Promise<{ pregnancies: number; told: number; failed: number }> {
  const today = chinaClock(now).date
  const did = { pregnancies: 0, told: 0, failed: 0 }
  const due = await pregnancies.find({ where: { nextReminderOn: { $lte: today } }, order: [['nextReminderOn', 'asc'], ['_id', 'asc']], limit: most, only: fields })
  for (const one of due) {
    try {
      did.told += await remindOf(one, today, now)
    } catch (error) {
      did.failed += 1
      log({ event: 'failed', requestId: 'remindPregnant', reason: error instanceof Error ? error.message : String(error) })
    }
  }
  return { ...did, pregnancies: due.length }
}

type Due = Pick<(typeof pregnancies)['schema']['_output'], (typeof fields)[number]>

const factOf = (id: string, about: string): string => `pregnancy:${createHash('sha256').update(`${id} ${about}`).digest('base64url').slice(0, 22)}`

async function remindOf({ _id, personId, state, rev, log: lines, nextReminderOn }: Due, today: string, now: Date): Promise<number> {
  const file = foldedPregnancy(lines.map((line) => ({ ...line, at: line.at.toISOString() })))
  const reminders = state === 'lost' ? [] : pregnancyRemindersOn(file, today)
  if (state === 'lost') await dropMessages(personId, 'pregnancy')
  for (const { about, page, title, text } of reminders) {
    await notify({ fact: factOf(_id, about), to: personId, kind: 'pregnancy', title, text, link: `/features/pregnancy/${page}/index`, now })
  }
  await pregnancies.updateOne({ _id, rev, nextReminderOn }, { $set: { nextReminderOn: state === 'lost' ? null : nextPregnancyReminderDay(file, today) } })
  return reminders.length
}
