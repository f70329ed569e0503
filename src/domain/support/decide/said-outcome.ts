import { fullDate } from '../../said-date'
import type { Decision } from './decide'

/** What the head of a self-check says: never a promise, and what happens next. */
export function saidOutcome({ standing, fromOn, findings, missing }: Decision): { title: string; text: string } {
  const hold = findings.filter(({ state }) => state === 'holds').length
  const rest = findings.length - hold
  const others = hold === 0 ? '' : rest === 0 ? '' : `其余 ${hold} 条都符合`
  if (standing === 'entitled') return { title: '看起来符合', text: findings.length === 1 ? '条件对上了，可以去办' : `${findings.length} 条都对上了，可以去办` }
  if (standing === 'later') return { title: rest === 1 ? '还差一条，要等年龄' : '要等年龄', text: [fromOn === undefined ? '' : `${fullDate(fromOn)}满足`, others].filter(Boolean).join('，') }
  if (standing === 'missing') return { title: '还差几个回答', text: `${missing.length} 个没有答，社区可以帮您查` }
  return { title: '现在还不符合', text: '看看是哪一条。情况有变化，或者不确定，可以问问社区' }
}
