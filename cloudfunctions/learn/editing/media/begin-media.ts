import { editingContract } from '@/domain/learn/editing/editing-contract'
import { mayWrite } from '@/domain/learn/editing/steps'
import { whyNotSent } from '@/domain/learn/media-limits'
import { procedure } from '../../../kernel/procedure'
import { announceUpload } from '../../../kernel/storage/file-storage'
import { manuscriptFor } from '../manuscript-for'
import { mediaPath } from './media-path'

const { input, output } = editingContract.beginMedia

/** Nothing is stored yet, and nothing is believed: the browser may put the bytes where this says, and `endMedia` looks into them. The same tap is the same place. */
export const beginMedia = procedure('learn.edit', input, output).mutation(async ({ ctx: { post }, input: { id, tap, form, extension, bytes } }) => {
  const doc = await manuscriptFor(post, id)
  if (!mayWrite(doc, { personId: post.personId, role: post.role })) return { ok: false, why: '这一篇现在不能改，先拿回来再传。' }
  const why = whyNotSent(form, `x.${extension}`, bytes)
  if (why !== undefined) return { ok: false, why }
  const path = mediaPath({ id, tap, extension })
  return { ok: true, path, upload: await announceUpload(path) }
})
