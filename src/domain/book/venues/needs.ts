/** What people want, in their own words, and which kinds of places help with it: one table for tiles, lists and the seeds. */
import type { ServiceKind } from '../plan/service-kind-names'
import type { VenueKind } from './venue-kinds'

interface Need {
  words: string
  kinds: readonly VenueKind[]
  /** Which sessions help with it too. */
  sessions?: ServiceKind
  /** About one's child: not shown unasked to who is spared that. */
  ofChildren?: true
}

export const needs = {
  childSleep: { words: '孩子不睡觉', kinds: ['sunflowerHouse', 'maternalChild'], sessions: 'consultation', ofChildren: true },
  feeding: { words: '吃饭喂养', kinds: ['sunflowerHouse', 'maternalChild'], sessions: 'class', ofChildren: true },
  childcare: { words: '托育看园', kinds: ['childcare'], ofChildren: true },
  playTogether: { words: '带娃去玩', kinds: ['sunflowerHouse', 'memberHome'], sessions: 'class', ofChildren: true },
  vaccines: { words: '打疫苗', kinds: ['vaccination'] },
  beforeMarriage: { words: '婚前检查', kinds: ['maternalChild'], sessions: 'lecture' },
  pregnancyChecks: { words: '备孕产检', kinds: ['maternalChild', 'hospital'], ofChildren: true },
  lowMood: { words: '心里难受', kinds: ['counselling', 'warmHome'], sessions: 'consultation' },
  company: { words: '想有人说说话', kinds: ['warmHome', 'memberHome', 'counselling'], sessions: 'activity' },
  law: { words: '法律帮助', kinds: ['legalAid'], sessions: 'consultation' },
  treatment: { words: '看病住院', kinds: ['hospital'] },
  activities: { words: '参加活动', kinds: ['memberHome', 'warmHome'], sessions: 'activity' },
} as const satisfies Record<string, Need>

export type NeedId = keyof typeof needs
export const needIds = Object.keys(needs) as [NeedId, ...NeedId[]]

/** Sessions of which kind help with a need; undefined where none does. */
export function sessionKindOf(id: NeedId): ServiceKind | undefined {
  const need: Need = needs[id]
  return need.sessions
}

/** Needs that a place of this kind answers unless it says otherwise. */
export const needsOfKind = (kind: VenueKind): NeedId[] => needIds.filter((id) => (needs[id].kinds as readonly VenueKind[]).includes(kind))

/** The needs shown unasked; `quietly`: to who is spared what is about children. */
export const needsShown = (quietly: boolean): NeedId[] => needIds.filter((id) => !quietly || !('ofChildren' in needs[id]))
