import { vettingDueAt } from '@/domain/account/volunteer-rules'
import { people } from '../collections'
import { volunteers } from './collections'
import { whoVets } from './who-vets'

const batch = 50

/** Volunteers who wait and lie on nobody's desk, since nobody worked there when they applied, or there was no clock yet: they come to the nearest who may vet them. Says how many. */
export async function placeVolunteers(now: Date): Promise<number> {
  const unplaced = await volunteers.find({ where: { vetting: { $in: ['applied', 'trained'] }, waitsAt: null }, limit: batch, only: ['_id', 'orgPath', 'vetting', 'name', 'appliedAt', 'timeline', 'rev'] })
  const placed = await Promise.all(
    unplaced.map(async ({ _id, orgPath, vetting, name, appliedAt, timeline, rev }) => {
      const [waitsAt, person] = await Promise.all([whoVets(orgPath, _id, now), name === '' ? people.byId(_id, ['name']) : undefined])
      if (waitsAt === null) return false
      const dueAt = vettingDueAt(vetting, timeline.at(-1)?.at ?? appliedAt)
      // Without a new `rev`: nothing of what a colleague decides on has changed.
      return volunteers.updateOne({ _id, rev, waitsAt: null }, { $set: { waitsAt, dueAt, raiseAt: dueAt, ...(person && { name: person.name }) } })
    }),
  )
  return placed.filter(Boolean).length
}
