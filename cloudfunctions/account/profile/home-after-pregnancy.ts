import { people } from '../collections'

/**
 * What the first page shows once a pregnancy is over. After a loss: nothing of bearing and raising children, until the person asks for it (docs/principles.md, 2).
 * After a birth: the stage that follows. One round trip, two for a birth where the person is in both stages, or in none. Done again, it changes nothing.
 */
export async function homeAfterPregnancy(personId: string, end: 'born' | 'lost'): Promise<void> {
  if (end === 'lost') {
    await people.updateOne({ _id: personId, $or: [{ seesLess: { $ne: true } }, { stages: 'pregnant' }] }, { $set: { seesLess: true }, $pull: { stages: 'pregnant' }, $inc: { rev: 1 } })
    return
  }
  const moved = await people.updateOne({ _id: personId, $and: [{ stages: 'pregnant' }, { stages: { $nin: ['baby'] } }] }, { $set: { 'stages.$': 'baby' }, $inc: { rev: 1 } })
  if (!moved) await people.updateOne({ _id: personId, stages: 'pregnant' }, { $pull: { stages: 'pregnant' }, $inc: { rev: 1 } })
}
