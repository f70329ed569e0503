import { consents } from '../collections'

const keptEntries = 200

/** What was agreed to when it was read out stands for the person too, unless they said something themselves. */
export async function giveConsents(from: string, to: string): Promise<void> {
  const theirs = await consents.byId(from)
  if (!theirs) return
  if (!(await consents.insertIfNew({ ...theirs, _id: to }))) {
    for (const [key, entry] of Object.entries(theirs.given)) {
      await consents.updateOne({ _id: to, [`given.${key}`]: { $exists: false } }, { $set: { [`given.${key}`]: entry }, $push: { log: { $each: [entry], $slice: -keptEntries } } })
    }
  }
  await consents.removeWhere({ _id: from })
}
