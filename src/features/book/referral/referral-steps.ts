import type { OwnReferral } from '@/domain/book/referral/referral-contract'
import type { ReferralState } from '@/domain/book/referral/referral'
import { fullMoment, saidMoment } from '@/domain/said-date'

interface ShownStep {
  title: string
  text?: string
  state: 'done' | 'now' | 'later'
}

const ended: Partial<Record<ReferralState, string>> = { declined: '您没有同意', withdrawn: '收回了', lapsed: '到期没有回话', returned: '那边这次接不了', notCome: '那边没有等到', seen: '去过了' }

/** The way of a referral: yes, heard, receipt; or where it ended. */
export function referralSteps({ state, steps, dueAt, byPhone }: Pick<OwnReferral, 'state' | 'steps' | 'dueAt' | 'byPhone'>, now: Date): ShownStep[] {
  const reached = (of: ReferralState) => steps.find((step) => step.state === of)
  const by = dueAt === null ? undefined : `${fullMoment(new Date(dueAt), now)} 前`
  const one = (title: string, of: ReferralState, isNow: boolean, promise?: string): ShownStep => {
    const at = reached(of)?.at
    const text = at === undefined ? (isNow ? promise : undefined) : saidMoment(new Date(at), now)
    return { title, ...(text !== undefined && { text }), state: at !== undefined ? 'done' : isNow ? 'now' : 'later' }
  }
  const end = ended[state]
  const way = [one('您点头', 'agreed', state === 'offered'), one('那边接到', 'received', state === 'agreed', byPhone ? '请您打电话告诉那边' : by && `${by}接`)]
  if (end === undefined) return [...way, { title: '那边回一句', state: state === 'received' ? 'now' : 'later', ...(state === 'received' && by && { text: `${by}回` }) }]
  return [...way.filter((step) => step.state === 'done'), one(end, state, false)]
}
