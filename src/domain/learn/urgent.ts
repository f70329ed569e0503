import type { ArticleCard } from './contract'

/** An urgent notice that still holds on this China date; a copy kept on the phone may be older than its last day. */
export const holdsOn = ({ kind, until }: Pick<ArticleCard, 'kind' | 'until'>, today: string): boolean => kind === 'urgent' && (until === null || today <= until)
