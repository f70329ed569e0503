import { createHash } from 'node:crypto'
import { isWithoutWechat } from '@/domain/account/without-wechat'
import { AppError } from '@/domain/errors'
import { notAllowed, notFound } from '@/domain/refusals'
import { mostPageBytes, mostPages } from '@/domain/support/papers/paper-limits'
import { papersContract } from '@/domain/support/papers/papers-contract'
import { procedure } from '../../kernel/procedure'
import { removeFile, storeFile } from '../../kernel/storage/file-storage'
import { pictureFacts } from '../../kernel/storage/picture-facts'
import { raced, untilWritten } from '../../kernel/until-written'
import { needSpeaksFor } from '../cases/speaks-for'
import { supportCases } from '../cases/collections'
import { supportPapers } from './collections'
import { pagePath } from './page-path'

const { input, output } = papersContract.keepPage

/** Named first, stored then: a cut leaves a name without a picture, never a picture that nobody knows of; the same page again is stored over it. What the bytes are is read from themselves. */
export const keepPage = procedure('support.papers', input, output).mutation(async ({ ctx, input: { paper, kind, page, base64, forPerson } }) => {
  const { me, now } = ctx
  const bytes = Buffer.from(base64, 'base64')
  const facts = pictureFacts(bytes)
  if (!facts) throw new AppError('BAD_INPUT', 'no picture', { sentence: '这个文件不是照片，没有传上去。请拍一张，或选一张 JPG、PNG 图片。' })
  if (bytes.length > mostPageBytes) throw new AppError('TOO_LARGE', 'page too large', { sentence: '这张照片太大，没有传上去。请重拍一张，不用拍得很近。' })
  const owner = forPerson ?? me
  await needSpeaksFor(ctx, me, owner)
  const named = { id: page, mime: facts.mime, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), at: now }
  // What an application was filed with is what is looked at: nothing is added to it, or put in its place, afterwards.
  const [filed] = await supportCases.find({ where: { 'papers.paper': paper, filedAt: { $ne: null } }, limit: 1, only: ['_id'] })
  if (filed) throw notAllowed('paperFiled', `paper ${paper} belongs to a filed case`)
  const pages = await untilWritten(async () => {
    const row = await supportPapers.byId(paper, ['owner', 'kind', 'pages', 'dropAt'])
    if (!row) return (await supportPapers.insertIfNew({ _id: paper, owner, keptFor: isWithoutWechat(owner) ? owner : null, kind, pages: [named], givenAt: now, dropAt: null })) ? 1 : raced
    if (row.owner !== owner || row.kind !== kind || row.dropAt) throw notFound('paper', `paper ${paper} is another one, or gone`)
    const same = row.pages.find(({ id }) => id === page)
    // Also of a page that was filed while this was on its way: nothing is put in its place.
    if (same && same.sha256 !== named.sha256) throw new AppError('CONFLICT', `page ${page} is another picture`)
    if (same) return row.pages.length
    if (row.pages.length >= mostPages) throw notAllowed('paperFull', `paper ${paper} has ${mostPages} pages`)
    return (await supportPapers.updateOne({ _id: paper, dropAt: null, 'pages.id': { $ne: page }, [`pages.${mostPages - 1}`]: { $exists: false } }, { $push: { pages: named } })) ? row.pages.length + 1 : raced
  })
  const path = pagePath(owner, paper, named)
  await storeFile(path, bytes)
  if ((await supportPapers.count({ _id: paper, dropAt: null })) === 0) {
    await removeFile(path)
    throw notFound('paper', `paper ${paper} went meanwhile`)
  }
  return { paper, pages }
})
