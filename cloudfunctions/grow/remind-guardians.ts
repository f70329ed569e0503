import { chinaClock } from '@/domain/china-time'
import { folded } from '@/domain/grow/file/folded'
import { nextReminderDay, remindersOn, type Reminder } from '@/domain/grow/reminders'
import { childrenOfFamilies } from '../account/verbs'
import { log } from '../kernel/log'
import { factOf } from '../kernel/notify/fact-of'
import { notify } from '../kernel/notify/notify'
import { childFiles } from './collections'
import { linesOf } from './lines-of'

const batch = 50
/** Some seconds of work; the next run goes on. */
const mostBatches = 4

const linkTo = ({ page }: Reminder, childId: string): string => `/features/grow/${page}/index?child=${childId}`

/**
 * Tells guardians what comes near, and writes down when to look again: told first, so that a cut tells the same again, which is one message. What was noted meanwhile has set a day of its own:
 * that stands. One file that fails stops no other, and is tried again in the next run. Says how many files were looked at and how many things told.
 */
export async function remindGuardians(now: Date): Promise<{ files: number; told: number; failed: number }> {
  const today = chinaClock(now).date
  const did = { files: 0, told: 0, failed: 0 }
  let after: { nextReminderOn: string; _id: string } | undefined
  for (let i = 0; i < mostBatches; i++) {
    const beyond = after && { $or: [{ nextReminderOn: { $gt: after.nextReminderOn, $lte: today } }, { nextReminderOn: after.nextReminderOn, _id: { $gt: after._id } }] }
    const due = await childFiles.find({ where: beyond ?? { nextReminderOn: { $lte: today } }, order: [['nextReminderOn', 'asc'], ['_id', 'asc']], limit: batch, only: ['_id', 'childId', 'familyId', 'rev', 'log', 'nextReminderOn'] })
    const childOf = due.length > 0 ? await childrenOfFamilies(due.map(({ familyId }) => familyId)) : undefined
    for (const file of due) {
      try {
        did.told += await remindOf(file, childOf?.(file.familyId, file.childId), today, now)
      } catch (error) {
        did.failed += 1
        log({ event: 'failed', requestId: 'remindGrow', reason: error instanceof Error ? error.message : String(error) })
      }
    }
    did.files += due.length
    const last = due[due.length - 1]
    if (due.length < batch || !last?.nextReminderOn) break
    after = { nextReminderOn: last.nextReminderOn, _id: last._id }
  }
  return did
}

type DueFile = Pick<(typeof childFiles)['schema']['_output'], '_id' | 'childId' | 'rev' | 'log' | 'nextReminderOn'>
type Child = { name: string; sex: 'girl' | 'boy'; birthOn: string; guardians: readonly string[] } | undefined

async function remindOf({ _id, childId, rev, log, nextReminderOn }: DueFile, child: Child, today: string, now: Date): Promise<number> {
  const file = folded(linesOf(log))
  const reminders = child ? remindersOn(child, file, today) : []
  for (const reminder of reminders) {
    for (const to of child?.guardians ?? []) {
      await notify({ fact: factOf('grow', _id, reminder.about), to, kind: 'childHealth', title: reminder.title, text: reminder.text, link: linkTo(reminder, childId), now })
    }
  }
  await childFiles.updateOne({ _id, rev, nextReminderOn }, { $set: { nextReminderOn: child ? nextReminderDay(child, file, today) : null } })
  return reminders.length
}
