import { chinaClock } from '@/domain/china-time'
import { foldedPregnancy } from '@/domain/grow/pregnancy/file/folded-pregnancy'
import { nextPregnancyReminderDay, pregnancyRemindersOn } from '@/domain/grow/pregnancy/reminders'
import { log } from '../../kernel/log'
import { notify } from '../../kernel/notify/notify'
import { pregnancies } from './collections'
import { dropReminders, reminderFact } from './told'

/** Some seconds of work; the next run goes on. */
const most = 200
/** Longer than any run lives that read the pregnancy before it was over, and tells of it afterwards. */
const afterwardsMs = 3_600_000
const fields = ['_id', 'personId', 'state', 'rev', 'log', 'notedAt', 'nextReminderOn', 'goneAt'] as const

/**
 * Tells who is pregnant what comes near, and writes down when to look again: told first, so that a cut tells the same again, which is one message. What was noted meanwhile has set a day of its own:
 * that stands. After a loss, or when the consent was taken back, nothing is told any more, and for an hour what another run told late is taken away. One that fails stops no other. Says how many were looked at and how many things told.
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

async function remindOf(one: Due, today: string, now: Date): Promise<number> {
  if (one.state === 'lost' || one.goneAt) {
    await takeBack(one, now)
    return 0
  }
  const { _id, personId, rev, log: lines, nextReminderOn } = one
  const file = foldedPregnancy(lines.map((line) => ({ ...line, at: line.at.toISOString() })))
  const reminders = pregnancyRemindersOn(file, today)
  for (const { about, page, title, text } of reminders) {
    await notify({ fact: reminderFact(_id, about), to: personId, kind: 'pregnancy', title, text, link: `/features/pregnancy/${page}/index`, now })
  }
  await pregnancies.updateOne({ _id, rev, nextReminderOn }, { $set: { nextReminderOn: nextPregnancyReminderDay(file, today) } })
  return reminders.length
}

async function takeBack({ _id, personId, rev, notedAt, goneAt }: Due, now: Date): Promise<void> {
  await dropReminders([_id], personId)
  if (now.getTime() - (goneAt ?? notedAt).getTime() > afterwardsMs) await pregnancies.updateOne({ _id, rev }, { $set: { nextReminderOn: null } })
}
