import type { ActivePost } from '../../kernel/active-post'

/** Who did it, as the desk reads it. */
export const byName = ({ placeName, name }: Pick<ActivePost, 'placeName' | 'name'>): string => `${placeName.slice(0, 38)} ${name}`
