import type { Article } from '@/domain/learn/contract'

/** Paths of the pictures and the sound of a piece, each once. */
export function filesOf({ blocks, media, audio }: Pick<Article, 'blocks' | 'media' | 'audio'>): string[] {
  const pictures = blocks.flatMap((block) => (block.type === 'figure' && block.image ? [block.image.path] : []))
  const played = media?.from.at === 'file' ? [media.from.path] : []
  return [...new Set([...pictures, ...played, ...(audio === null ? [] : [audio])])]
}
