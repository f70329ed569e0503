import { assistContract } from '@/domain/org/contract/assist'
import { placePaths, withinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { rowFields, toRow } from './case-view'
import { assists } from './collections'

const { input, output } = assistContract.list
const fieldOf = { asking: 'orgPath', answering: 'answeringPath' } as const

export const list = procedure('org.assist.read', input, output).query(async ({ ctx: { post }, input: { side, done, limit, after } }) => {
  const field = fieldOf[side]
  const page = done
    ? await assists.newestFirst({ where: { [field]: { $in: placePaths(post) }, open: false }, by: 'at', limit, after, only: rowFields })
    : await assists.inOrder({ where: { $and: [{ open: true }, withinPost(post, field)] }, by: field, limit, after, only: rowFields })
  return { items: page.docs.map(toRow), next: page.next }
})
