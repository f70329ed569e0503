import { AppError } from '@/domain/errors'
import { folded } from '@/domain/grow/file/folded'
import { mostLooks, shownToDoctor, unnamed } from '@/domain/grow/share'
import { sharedContract } from '@/domain/grow/share-contract'
import { childrenOfFamilies, hasAgreedSince } from '../../account/verbs'
import { recordLinkLook } from '../../kernel/access-log'
import { procedure } from '../../kernel/procedure'
import { needSafeText } from '../../kernel/wechat/need-safe-text'
import { childFiles } from '../collections'
import { linesOf } from '../lines-of'
import { growthShares } from '../share-collection'
import { lookIdOf } from './look-id'

const { input, output } = sharedContract.open
const somebody = '拿到链接的人'

/** One answer for every reason, so that a link tells nothing once it has ended. */
const over = (why: string) => new AppError('EXPIRED', why, { sentence: '这个链接到期了，或者家长已经收回，里面的内容看不到了。请家长再发一个。' })

/**
 * Five round trips and one for each guardian. The link is good as long as it stands, its giver guards the child and has not taken the consent back since, and the file is there: all asked anew at each look, so
 * that whatever ends ends it at once. The look is written into every guardian's log before anything is shown; a guardian's own look is none.
 */
export const open = procedure('grow.shared', input, output).mutation(async ({ ctx: { me, now, caller, requestId }, input: { token, look, who } }) => {
  await needSafeText(caller, [who])
  const [share] = await growthShares.find({ where: { key: token }, limit: 1 })
  if (!share || share.endedAt || share.endsAt <= now) throw over('no link that is open')
  const [childOf, agreed, file] = await Promise.all([
    childrenOfFamilies([share.familyId]),
    hasAgreedSince(share.by, 'under14', share.childId, share.at),
    childFiles.byId(share.fileId, ['log', 'goneAt']),
  ])
  const child = childOf(share.familyId, share.childId)
  if (!child?.guardians.includes(share.by) || !agreed || file?.goneAt) throw over('what it stood on has gone')
  if (!child.guardians.some((guardian) => guardian === me)) {
    const isNoted = await growthShares.updateOne({ _id: share._id, endedAt: null, endsAt: { $gt: now }, 'looks.id': { $ne: look }, [`looks.${mostLooks - 1}`]: { $exists: false } }, { $push: { looks: { id: look, at: now, who: who || somebody } } })
    if (!isNoted && (await growthShares.count({ _id: share._id, endedAt: null, 'looks.id': look })) === 0) throw over('ended meanwhile, or opened too often')
    const reason = '家长给的链接，看生长、疫苗和发育筛查'
    await Promise.all(child.guardians.map((subject) => recordLinkLook({ now, requestId }, { id: lookIdOf(look, subject), subject, who: who || somebody, what: ['growth'], reason })))
  }
  const { name, sex, birthOn } = child
  return { child: { name: share.showsName ? name : unnamed, sex, birthOn }, until: share.endsAt.toISOString(), ...shownToDoctor(folded(linesOf(file?.log ?? []))) }
})
