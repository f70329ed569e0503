import { joinedTimeline, membershipStands } from '@/domain/account/joined-records'
import { memberships } from '../membership/collections'
import type { MembershipRow } from '../membership/row'
import { giveRow } from './give-row'

const longest = 60

const rows = {
  read: (id: string) => memberships.byId(id),
  add: memberships.insertIfNew,
  replace: ({ _id, ...fields }: MembershipRow, rev: number) => memberships.updateOne({ _id, rev }, { $set: fields }),
  drop: async (_id: string, rev: number) => (await memberships.removeWhere({ _id, rev })) === 1,
}

/** The one that is further along stands; both keep their steps. */
const joined = (mine: MembershipRow, theirs: MembershipRow): MembershipRow => ({
  ...(membershipStands(mine.state, theirs.state) ? mine : theirs),
  _id: mine._id,
  rev: mine.rev,
  cardNo: mine.cardNo ?? theirs.cardNo,
  timeline: joinedTimeline(mine.timeline, theirs.timeline, longest),
})

export const giveMembership = (from: string, to: string) => giveRow(rows, { from, to, joined })
