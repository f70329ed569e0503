import type { Block } from '@/domain/learn/content'

/** Props of the component that draws one kind of block. */
export interface BlockOf<Kind extends Block['type']> {
  block: Extract<Block, { type: Kind }>
}
