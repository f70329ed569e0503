import { log } from '../../../kernel/log'
import { messages } from '../../../kernel/notify/collections'
import type { Job } from '../../../timer/job'
import { callOne } from './call-one'
import { deliverOne } from './deliver-one'
import { dueFor, type DueMessage } from './due'
import { recipientsOf, type Recipient } from './recipients'

const batch = 50
/** What one run takes on at most: it ends within the function's time, and the next run goes on. */
const maxBatches = 6
const secondChanceMs = 10 * 60_000

type Step = (message: DueMessage, person: Recipient | undefined, now: Date) => Promise<string>

/** Runs a step over everything that is due for it. One message that fails stops no other: it stands back and is tried again later. */
async function each(next: 'deliver' | 'call', step: Step, now: Date, did: Record<string, number>): Promise<void> {
  for (let i = 0; i < maxBatches; i++) {
    const due = await dueFor(next, now, batch)
    const people = due.length > 0 ? await recipientsOf(due.map(({ to }) => to)) : undefined
    for (const message of due) {
      const outcome = await step(message, people?.get(message.to), now).catch((error: unknown) => standBack(message, next, now, error))
      did[outcome] = (did[outcome] ?? 0) + 1
    }
    if (due.length < batch) return
  }
}

async function standBack({ _id }: DueMessage, next: 'deliver' | 'call', now: Date, error: unknown): Promise<'failed'> {
  log({ event: 'failed', requestId: `message ${next}`, reason: error instanceof Error ? error.message : String(error) })
  // A claimed message is past this already, so it is not sent twice.
  await messages.updateOne({ _id, next }, { $set: { nextAt: new Date(now.getTime() + secondChanceMs) } }).catch(() => false)
  return 'failed'
}

/** Looks at, sends and hands over what was told: see `notify`. */
export const deliverMessages: Job = {
  name: 'deliverMessages',
  schedule: '30 */5 * * * * *',
  async run(now) {
    const did: Record<string, number> = {}
    await each('deliver', deliverOne, now, did)
    await each('call', callOne, now, did)
    return did
  },
}
