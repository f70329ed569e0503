import { editingContract } from '@/domain/learn/editing/editing-contract'
import { mayWrite } from '@/domain/learn/editing/steps'
import { procedure } from '../../kernel/procedure'
import { addressesOf, storeFile } from '../../kernel/storage/file-storage'
import { manuscriptFor } from './manuscript-for'
import { pictureFacts } from '../../kernel/storage/picture-facts'
import { picturePath } from './picture-path'

const { input, output } = editingContract.addImage
const mostBytes = 600 * 1024

/** Stores a picture under the tap's id: sent twice, it is one file. The text names it once the editor has put it in. */
export const addImage = procedure('learn.edit', input, output).mutation(async ({ ctx: { post }, input: { id, tap, mime, base64, width, height } }) => {
  const doc = await manuscriptFor(post, id)
  if (!mayWrite(doc, { personId: post.personId, role: post.role })) return { ok: false, why: '这一篇现在不能改，先拿回来再放图片。' }
  const bytes = Buffer.from(base64, 'base64')
  const why = whyNot(bytes, { mime, width, height })
  if (why !== undefined) return { ok: false, why }
  const path = picturePath(id, tap, mime)
  await storeFile(path, bytes)
  return { ok: true, path, url: (await addressesOf([path]))[path] ?? '' }
})

function whyNot(bytes: Buffer, said: { mime: string; width: number; height: number }): string | undefined {
  if (bytes.length > mostBytes) return '图片太大，压到 600 KB 以内再传。'
  const facts = pictureFacts(bytes)
  if (!facts || facts.mime !== said.mime) return '这个文件不是图片，或者坏了。换一张 JPG、PNG 或 WebP。'
  if (facts.width !== said.width || facts.height !== said.height) return '图片的宽高对不上，请重新选一次。'
  return undefined
}
