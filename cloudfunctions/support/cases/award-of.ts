import { chinaClock } from '@/domain/china-time'
import { lastOf } from '@/domain/last-of'
import type { SupportCase } from './collections'

interface Award {
  title: string
  /** How they are called. */
  family: string
  /** Where it was agreed to. */
  by: string
  on: string
}

/** What a family that was honoured may show: nothing else is an award, and nothing once it has ended. */
export function awardOf({ terms, state, title, name, timeline }: Pick<SupportCase, 'terms' | 'state' | 'title' | 'name' | 'timeline'>): { award?: Award } {
  const last = lastOf(timeline)
  if (terms?.criteria === undefined || state !== 'approved' || !last) return {}
  const agreed = lastOf(timeline.filter(({ what }) => what === 'approve'))
  // 岳麓区 张莉: the certificate names the place, not the colleague.
  return { award: { title: title.replace(/评选$/, ''), family: name, by: agreed?.byName.split(' ')[0] ?? '', on: chinaClock(last.at).date } }
}
