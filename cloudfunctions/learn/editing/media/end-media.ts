import { editingContract } from '@/domain/learn/editing/editing-contract'
import { mayWrite } from '@/domain/learn/editing/steps'
import { procedure } from '../../../kernel/procedure'
import { addressesOf, removeFile } from '../../../kernel/storage/file-storage'
import { manuscriptFor } from '../manuscript-for'
import { checkedMedia } from './checked-media'
import { mediaPath } from './media-path'

const { input, output } = editingContract.endMedia

/** Looks into what was put there. What is no sound or film is removed. Asked again it says the same. */
export const endMedia = procedure('learn.edit', input, output).mutation(async ({ ctx: { post }, input: { id, tap, form, extension } }) => {
  const doc = await manuscriptFor(post, id)
  if (!mayWrite(doc, { personId: post.personId, role: post.role })) return { ok: false, why: '这一篇现在不能改，先拿回来再传。' }
  const path = mediaPath({ id, tap, extension })
  const facts = await checkedMedia(path, form)
  if ('why' in facts) {
    // What readers may be playing is left alone, whoever asks about it under another name.
    if (!doc.out) await removeFile(path)
    return { ok: false, why: facts.why }
  }
  return { ok: true, path, seconds: facts.seconds, url: (await addressesOf([path]))[path] ?? '' }
})
