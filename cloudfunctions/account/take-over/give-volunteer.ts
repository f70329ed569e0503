import { joinedTimeline, volunteerStands } from '@/domain/account/joined-records'
import { volunteers } from '../volunteer/collections'
import type { VolunteerRow } from '../volunteer/row'
import { giveRow } from './give-row'

const longest = 60
const mostTrainings = 40

const rows = {
  read: (id: string) => volunteers.byId(id),
  add: volunteers.insertIfNew,
  replace: ({ _id, ...fields }: VolunteerRow, rev: number) => volunteers.updateOne({ _id, rev }, { $set: fields }),
  drop: async (_id: string, rev: number) => (await volunteers.removeWhere({ _id, rev })) === 1,
}

/** The one that is further along stands; both keep their trainings and steps. */
const joined = (mine: VolunteerRow, theirs: VolunteerRow): VolunteerRow => ({
  ...(volunteerStands(mine.vetting, theirs.vetting) ? mine : theirs),
  _id: mine._id,
  rev: mine.rev,
  trainings: [...new Map([...mine.trainings, ...theirs.trainings].map((training) => [training.id, training])).values()].slice(-mostTrainings),
  timeline: joinedTimeline(mine.timeline, theirs.timeline, longest),
})

export const giveVolunteer = (from: string, to: string) => giveRow(rows, { from, to, joined })
