import { staffContract } from '@/domain/org/contract/staff'
import { withinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { handOvers } from './collections'
import { handOverRow } from './hand-over-row'

const { input, output } = staffContract.handOvers
const read = ['_id', 'orgPath', 'placeName', 'from', 'to', 'by', 'state', 'counts', 'startedAt', 'doneAt'] as const

export const listHandOvers = procedure('org.staff.manage', input, output).query(async ({ ctx: { post }, input: { limit, after } }) => {
  const { docs, next } = await handOvers.inOrder({ where: withinPost(post), by: 'orgPath', limit, after, only: read })
  return { items: docs.map(handOverRow), next }
})
