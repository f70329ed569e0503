import type { NewPregnancyEntry } from '@/domain/grow/pregnancy-contract'

type State = 'going' | 'born' | 'lost'

/** A loss outweighs everything, whatever comes after it from another phone; a birth is taken back by nothing else. */
export function stateAfter(before: State, fresh: readonly NewPregnancyEntry[]): State {
  if (before === 'lost' || fresh.some(({ note }) => note.what === 'lost')) return 'lost'
  return before === 'born' || fresh.some(({ note }) => note.what === 'born') ? 'born' : 'going'
}
