import { isDeepStrictEqual } from 'node:util'
import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { deskLinks } from '@/domain/desk-links'
import type { StaffRole } from '@/domain/org/roles'
import { changeContract } from '@/domain/support/programme/change-contract'
import { byPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { notify } from '../../kernel/notify/notify'
import { lineNear } from '../../org/verbs'
import { programmeChanges } from './collections'
import { readChange, type ReadChange } from './read-change'

const { input, output } = changeContract.propose

/** Four round trips, the post's own counted, and one for each colleague who is told; one more where it is there already. A place has one change of a programme at a time: CONFLICT in words for a second one. The same tap again is the same change. */
export const propose = procedure('support.programmes', input, output).mutation(async ({ ctx: { post, me, now }, input: { id, change, seen } }) => {
  const read = await readChange(change, post, chinaClock(now).date)
  if (!isDeepStrictEqual(read.trial.counts, seen)) throw new AppError('CONFLICT', 'the test run shows something else by now', { sentence: '试算的结果和您看到的不一样了，可能刚有别的改动，没有交出去。请再试算一次看看。' })
  const isNew = await programmeChanges.insertIfNew({
    _id: id, slot: `${read.programme}:${post.placeId}`, ...read, placeName: post.placeName,
    state: 'proposed', proposedBy: me, proposedByName: byPost(post), proposedAt: now, decidedBy: null, decidedByName: null, decidedAt: null, says: '', act: null, toWriteAt: null,
  })
  if (isNew) {
    await tell()
    return { id, state: 'proposed' as const }
  }
  const known = await programmeChanges.byId(id)
  if (known) {
    if (known.proposedBy === me && isDeepStrictEqual(toldOf(known), toldOf(read))) {
      await tell()
      return { id, state: known.state }
    }
    throw new AppError('CONFLICT', `change ${id} says something else`)
  }
  throw new AppError('CONFLICT', `${read.programme} has a change that waits at ${post.orgPath}`, { sentence: `“${read.title}”还有一份改动没有办完，一次只办一份，没有交出去。先把那一份复核了，或者收回，再交这一份。` })

  /** Colleagues of the place, or who is nearest above it: one of them decides. */
  async function tell(): Promise<void> {
    for (const { personId } of await lineNear(post.orgPath, now, { roles: deciders, but: me })) {
      await notify({ fact: `programme-change:${id}`, to: personId, kind: 'work', title: `${read.title}有一份改动等复核`, text: `${byPost(post)}交来的。试算过谁多了、谁少了，请看过再同意或不同意。`, link: deskLinks.programme(id), now })
    }
  }
})

const deciders: readonly StaffRole[] = ['countyOfficer', 'cityOfficer', 'provinceAdmin']

const toldOf = ({ programme, kind, from, basis, values, version }: ReadChange) => ({ programme, kind, from, basis, values, version })
