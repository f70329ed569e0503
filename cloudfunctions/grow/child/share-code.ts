import { shareContract } from '@/domain/grow/share-contract'
import { notFound } from '@/domain/refusals'
import { procedure } from '../../kernel/procedure'
import { codePicture } from '../../kernel/wechat/code-picture'
import { fileIdOf } from '../collections'
import { growthShares } from '../share-collection'
import { guardedChild } from './guarded-child'

const { input, output } = shareContract.shareCode
/** The page that a doctor lands on (src/features/grow/shared). */
const page = 'features/grow/shared/index'

/** Two round trips, and WeChat. The picture is stored nowhere: it lives as long as the screen. */
export const shareCode = procedure('grow.child', input, output).query(async ({ ctx: { me, now }, input: { childId, id } }) => {
  const { familyId } = await guardedChild(childId, me)
  const [row] = await growthShares.find({ where: { _id: id, fileId: fileIdOf(familyId, childId), endedAt: null, endsAt: { $gt: now } }, limit: 1, only: ['key'] })
  if (!row) throw notFound('growthShare', 'no such link that is open')
  const picture = await codePicture(page, row.key)
  return { picture: picture ? `data:image/${picture.subarray(0, 3).toString('hex') === 'ffd8ff' ? 'jpeg' : 'png'};base64,${picture.toString('base64')}` : null }
})
