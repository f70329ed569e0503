import { AppError } from '@/domain/errors'
import { childContract } from '@/domain/grow/contract'
import { mostPhotoBytes, mostPhotos } from '@/domain/grow/contract-limits'
import { notAllowed, notFound } from '@/domain/refusals'
import { needNoOlderConsent } from '../../account/verbs'
import { procedure } from '../../kernel/procedure'
import { removeFile, storeFile } from '../../kernel/storage/file-storage'
import { pictureFacts } from '../../kernel/storage/picture-facts'
import { raced, untilWritten } from '../../kernel/until-written'
import { childFiles, fileIdOf } from '../collections'
import { onTheWayMs } from '../drop-photos'
import { guardedChild } from './guarded-child'
import { photoPath } from './photo-path'

const { input, output } = childContract.keepPhoto

/** Named in the file first, stored then: a cut leaves a name without a picture, never a picture that nobody knows of. A file that went meanwhile takes it along. */
export const keepPhoto = procedure('grow.child', input, output).mutation(async ({ ctx: { me, now }, input: { id, childId, base64 } }) => {
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length > mostPhotoBytes || pictureFacts(bytes)?.mime !== 'image/jpeg') throw new AppError('BAD_INPUT', 'no JPEG, or too large', { sentence: '这张照片没有存上。请换一张再试。' })
  const { familyId, orgPath } = await guardedChild(childId, me)
  await needNoOlderConsent({ personId: me, kind: 'under14', subject: childId })
  const _id = fileIdOf(familyId, childId)
  await untilWritten(async () => {
    const stored = await childFiles.byId(_id, ['photos', 'goneAt'])
    if (stored?.goneAt) throw notFound('child', 'the file went')
    if (stored?.photos.some((photo) => photo.id === id)) return 'named'
    if ((stored?.photos.length ?? 0) >= mostPhotos) throw notAllowed('fileFull', 'as many pictures as a file takes')
    const photo = { id, at: now }
    const photosDueAt = new Date(now.getTime() + onTheWayMs)
    if (!stored) return (await childFiles.insertIfNew({ _id, childId, familyId, orgPath, rev: 0, log: [], nextReminderOn: null, photos: [photo], photosDueAt, goneAt: null })) ? 'named' : raced
    return (await childFiles.updateOne({ _id, goneAt: null, 'photos.id': { $ne: id } }, { $push: { photos: photo }, $set: { photosDueAt }, $inc: { rev: 1 } })) ? 'named' : raced
  })
  const path = photoPath(familyId, childId, id)
  await storeFile(path, bytes)
  if ((await childFiles.count({ _id, goneAt: null, 'photos.id': id })) === 0) {
    await removeFile(path)
    throw notFound('child', 'the file went meanwhile')
  }
  return { kept: true as const }
})
