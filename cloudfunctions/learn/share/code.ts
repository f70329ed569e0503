import type { SharedPage } from '@/domain/learn/share/shared-page'
import { shareContract } from '@/domain/learn/share/share-contract'
import { notFound } from '@/domain/refusals'
import { procedure } from '../../kernel/procedure'
import { addressesOf } from '../../kernel/storage/file-storage'
import { articles, topics } from '../collections'
import { shareCodes } from './collections'
import { claimCode, makeCode } from './make-code'
import { sceneOf } from './scene-of'

const { input, output } = shareContract.code

/**
 * Only for what readers have: there is no code of anything else, and none with words of the caller's. Two round trips at once, two more the first time; the number
 * of codes is that of the pieces, and WeChat is asked for each once.
 */
export const code = procedure('learn.share', input, output).mutation(async ({ ctx: { now }, input: page }) => {
  const scene = sceneOf(page)
  const [isThere, known] = await Promise.all([isPublished(page), shareCodes.byId(scene)])
  if (!isThere) throw notFound(page.of, `no code for ${page.of} ${page.id}`)
  const url = known?.path ? (await addressesOf([known.path]))[known.path] : undefined
  if (url !== undefined) return { state: 'ready', url }
  if (!(await claimCode(scene, page, known, now))) return { state: 'making' }
  const made = await makeCode(scene, page, known === undefined)
  return made === undefined ? { state: 'unavailable' } : { state: 'ready', url: made }
})

const isPublished = async ({ of, id }: SharedPage): Promise<boolean> =>
  of === 'article' ? (await articles.byId(id, ['state']))?.state === 'published' : (await topics.byId(id, ['rank'])) !== undefined
