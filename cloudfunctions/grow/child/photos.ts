import { childContract } from '@/domain/grow/contract'
import { photosIn } from '@/domain/grow/file/diary-photos'
import { procedure } from '../../kernel/procedure'
import { addressesOf } from '../../kernel/storage/file-storage'
import { childFiles, fileIdOf } from '../collections'
import { linesOf } from '../lines-of'
import { guardedChild } from './guarded-child'
import { photoPath } from './photo-path'

const { input, output } = childContract.photos

/** Two round trips and the storage's. Of the file's own diary only: a picture that was taken out has no address any more, nor has another child's. */
export const photos = procedure('grow.child', input, output).query(async ({ ctx: { me }, input: { childId, ids } }) => {
  const { familyId } = await guardedChild(childId, me)
  const stored = await childFiles.byId(fileIdOf(familyId, childId), ['log', 'goneAt'])
  const inDiary = stored && !stored.goneAt ? photosIn(linesOf(stored.log)) : new Set<string>()
  const wanted = new Map(ids.filter((id) => inDiary.has(id)).map((id) => [photoPath(familyId, childId, id), id]))
  const found = await addressesOf([...wanted.keys()])
  return { addresses: Object.fromEntries(Object.entries(found).map(([path, address]) => [wanted.get(path) ?? '', address])) }
})
