import { people } from '../account/collections'
import { erasePerson } from '../account/my-data/erase-person'
import type { Job } from './job'

const batch = 20
const onlyId = ['_id'] as const

/** Erases the accounts whose fifteen days are over, those that waited longest first. A run that is cut short is finished by the next. */
export const eraseAccounts: Job = {
  name: 'eraseAccounts',
  schedule: '0 40 3 * * * *',
  async run(now) {
    const over = await people.find({ where: { 'deletion.eraseAt': { $lte: now } }, limit: batch, only: onlyId })
    let erased = 0
    for (const { _id } of over) erased += (await erasePerson(_id, now)) ? 1 : 0
    return { due: over.length, erased }
  },
}
