import type { PersonId } from '@/domain/account/person-id'
import { lookAgain } from '../../kernel/notify/look-again'
import { people } from '../collections'

/**
 * What the first page shows once a pregnancy is over. After a loss: nothing of bearing and raising children, until the person asks for it (docs/principles.md, 2), and what was told before is looked at again.
 * After a birth: the stage that follows. Two round trips; one for a birth of who was in the stage before it alone. Done again, it changes nothing.
 */
export async function homeAfterPregnancy(personId: PersonId, end: 'born' | 'lost', now: Date): Promise<void> {
  if (end === 'lost') {
    await people.updateOne({ _id: personId, $or: [{ seesLess: { $ne: true } }, { stages: 'pregnant' }] }, { $set: { seesLess: true }, $pull: { stages: 'pregnant' }, $inc: { rev: 1 } })
    await lookAgain(personId, now)
    return
  }
  const moved = await people.updateOne({ _id: personId, $and: [{ stages: 'pregnant' }, { stages: { $nin: ['baby'] } }] }, { $set: { 'stages.$': 'baby' }, $inc: { rev: 1 } })
  if (!moved) await people.updateOne({ _id: personId, stages: 'pregnant' }, { $pull: { stages: 'pregnant' }, $inc: { rev: 1 } })
}
