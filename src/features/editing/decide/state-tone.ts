import type { ManuscriptState } from '@/domain/learn/editing/steps'
import type { TagProps } from '@/ui/tag/tag'

/** How a state looks as a tag; the word says it too. */
export const stateTone: Readonly<Record<ManuscriptState, NonNullable<TagProps['tone']>>> = { draft: 'plain', review: 'sun', chief: 'sun', approved: 'primary', released: 'ok', withdrawn: 'danger' }
