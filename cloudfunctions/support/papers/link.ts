import type { PersonId } from '@/domain/account/person-id'
import { notFound } from '@/domain/refusals'
import { papersContract } from '@/domain/support/papers/papers-contract'
import { mandateToSupport, ownFile } from '../../account/verbs'
import { onceADay, recordAccess } from '../../kernel/access-log'
import { procedure } from '../../kernel/procedure'
import { lookAndTell, maskedNameOf } from '../../org/verbs'
import { supportPapers } from './collections'
import { pageAddresses } from './page-addresses'

const { input, output } = papersContract.link

/**
 * One's own pages, or of somebody who lets one file for them; before the village sees them, by its mandate, the look is written down. One round trip and the storage's, one or two more for somebody else's, and
 * three more for the village's.
 */
export const link = procedure('support.papers', input, output).query(async ({ ctx, input: { paper } }) => {
  const { me, now } = ctx
  const row = await supportPapers.byId(paper, ['_id', 'owner', 'keptFor', 'pages', 'dropAt'])
  const mandate = row && row.owner !== me ? await mandateToSupport(row.owner, me, now) : undefined
  if (!row || (row.owner !== me && !mandate) || row.dropAt) throw notFound('paper', `paper ${paper} is not theirs, or gone`)
  if (mandate && mandate.postId !== null) await writeLookDown(row.owner)
  return { addresses: await pageAddresses(row) }

  async function writeLookDown(owner: PersonId): Promise<void> {
    const [post, person] = await Promise.all([ctx.activePost(), ownFile(owner)])
    if (!post || !person || person.orgPath === null) throw notFound('paper', `paper ${paper} is of nobody here`)
    const subject = { personId: owner, maskedName: maskedNameOf(person), orgPath: person.orgPath }
    const ofPost = { ...ctx, post }
    await (person.specialFamily ? lookAndTell : recordAccess)(ofPost, { ...onceADay(ofPost, 'paper', paper), subject, what: ['material'], reason: '替这位居民申请，看了材料' })
  }
})
