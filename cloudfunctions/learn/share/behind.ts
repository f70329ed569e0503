import { AppError } from '@/domain/errors'
import { keyedScene } from '@/domain/learn/share/shared-page'
import { shareContract } from '@/domain/learn/share/share-contract'
import { procedure } from '../../kernel/procedure'
import { shareCodes } from './collections'

const { input, output } = shareContract.behind

/** For the few codes that could not say the id itself. One round trip. */
export const behind = procedure('learn.share', input, output).query(async ({ input: { key } }) => {
  const known = await shareCodes.byId(keyedScene(key), ['of', 'id'])
  if (!known) throw new AppError('NOT_FOUND', `no code with key ${key}`, { sentence: '这个码认不出来了，可能不是我们的，或者太旧了。去学堂搜一搜，文章都在。' })
  return { of: known.of, id: known.id }
})
