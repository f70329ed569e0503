import { editingContract } from '@/domain/learn/editing/editing-contract'
import { characterCount, readingMinutes } from '@/domain/learn/reading-minutes'
import { procedure } from '../../kernel/procedure'
import { addressesOf } from '../../kernel/storage/file-storage'
import { filesOf } from '../files-of'
import { written } from './written'

const { input, output } = editingContract.preview

export const preview = procedure('learn.desk', input, output).query(async ({ input: { id, markdown, media } }) => {
  const { blocks, error } = await written(markdown, id)
  return { blocks, error, characters: characterCount(blocks), minutes: blocks.length === 0 ? 0 : readingMinutes(blocks), files: await addressesOf([...new Set([...filesOf({ blocks, media: null, audio: null }), ...media])]) }
})
