import type { Stage } from '../account/stages'
import type { ArticleCard } from './contract'

/** The topics that a family in this stage came for (localcloud/seed/topics.yaml names them). */
const topicsOf: Record<Stage, readonly string[]> = {
  planning: ['pregnancy'],
  pregnant: ['pregnancy'],
  baby: ['baby-first-year', 'fever-at-night', 'vaccines'],
  child: ['fever-at-night', 'vaccines'],
  youth: ['family-health'],
  self: ['family-health', 'money-and-people'],
}

/** Those of `cards` that fit the family's stages, in their order, at most `limit`. */
export function stagePicks<C extends Pick<ArticleCard, 'topicIds'>>(cards: readonly C[], stages: readonly Stage[], limit: number): C[] {
  const wanted = new Set(stages.flatMap((stage) => topicsOf[stage]))
  return cards.filter((card) => card.topicIds.some((topic) => wanted.has(topic))).slice(0, limit)
}
