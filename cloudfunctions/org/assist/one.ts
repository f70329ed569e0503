import { assistContract } from '@/domain/org/contract/assist'
import { notFound } from '@/domain/refusals'
import { withinPost, type ActivePost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { toCase, type Assist } from './case-view'
import { assists } from './collections'

const { input, output } = assistContract.one

/** From either side; NOT_FOUND from anywhere else. One round trip. */
export async function assistFor(post: ActivePost, id: string): Promise<Assist> {
  const [found] = await assists.find({ where: { _id: id, $or: [withinPost(post), withinPost(post, 'answeringPath')] }, limit: 1 })
  if (!found) throw notFound('assist', `assist ${id}`)
  return found
}

export const one = procedure('org.assist.read', input, output).query(async ({ ctx: { post }, input: { id } }) => toCase(await assistFor(post, id), post))
