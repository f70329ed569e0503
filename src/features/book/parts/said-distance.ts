import type { SessionCard } from '@/domain/book/session/session-card'
import { metresBetween } from '@/domain/org/place-near'
import type { Location } from '@/domain/org/place-shape'
import { saidMetres } from '@/domain/said-metres'

/** "离您 1.2 公里"; empty where the phone's position, or the place's, is not known. Worked out here: the position goes nowhere. */
export const saidDistance = ({ spot }: Pick<SessionCard, 'spot'>, here: Location | undefined): string => (spot && here ? `离您 ${saidMetres(metresBetween(here, spot))}` : '')

/** How far it is from the place of another session: for who knows that one. */
export function saidFrom(session: Pick<SessionCard, 'spot' | 'venueId'>, other: Pick<SessionCard, 'spot' | 'venueId'>): string {
  if (session.venueId === other.venueId) return '还在原来的地方'
  return session.spot && other.spot ? `离原来的地方 ${saidMetres(metresBetween(other.spot, session.spot))}` : ''
}
