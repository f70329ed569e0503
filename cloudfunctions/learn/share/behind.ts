import { keyedScene } from '@/domain/learn/share/shared-page'
import { shareContract } from '@/domain/learn/share/share-contract'
import { notFound } from '@/domain/refusals'
import { procedure } from '../../kernel/procedure'
import { shareCodes } from './collections'

const { input, output } = shareContract.behind

/** For the few codes that could not say the id itself. One round trip. */
export const behind = procedure('learn.share', input, output).query(async ({ input: { key } }) => {
  const known = await shareCodes.byId(keyedScene(key), ['of', 'id'])
  if (!known) throw notFound('shareCode', `no code with key ${key}`)
  return { of: known.of, id: known.id }
})
