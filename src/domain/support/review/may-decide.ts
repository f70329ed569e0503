/** 四眼: whoever filed, decided at another level, or is of the family leaves the decision to somebody else. */
import type { CaseEntry } from '../case/case-shape'
import type { CaseAct } from '../case/case-steps'
import type { ReviewStep } from '../programme/programme-shape'

const decisions: readonly CaseAct[] = ['approve', 'refuse', 'uphold']

interface Told {
  me: string
  relatives: readonly string[]
  applicant: string
  filer: { personId: string } | null
  timeline: readonly Pick<CaseEntry, 'what' | 'by' | 'level'>[]
  level: ReviewStep['level']
}

type NotMine = 'own' | 'relative' | 'filed' | 'decidedBelow' | 'refusedBefore' | 'reopened'

export function whyNotDecide({ me, relatives, applicant, filer, timeline, level }: Told): NotMine | undefined {
  if (applicant === me) return 'own'
  if (relatives.includes(applicant)) return 'relative'
  // At the first level whoever filed for a neighbour also visits them: the next level looks again. From the township on it is another person.
  if (filer?.personId === me && level !== 'village') return 'filed'
  // 复核: where it was refused and reopened, it is decided anew by somebody who did neither. Having it looked at again decides nothing at another level.
  const here = timeline.filter(({ level: at }) => at === level)
  if (here.some(({ what }) => what === 'reopen')) {
    if (here.some(({ what, by }) => what === 'refuse' && by === me)) return 'refusedBefore'
    if (here.some(({ what, by }) => what === 'reopen' && by === me)) return 'reopened'
  }
  return timeline.some(({ what, by, level: at }) => by === me && decisions.includes(what) && at !== level) ? 'decidedBelow' : undefined
}

export const notMineSentences: Readonly<Record<NotMine, string>> = {
  own: '这是您自己的申请，要请另一位同事来办。',
  relative: '申请人是您的家人，要请另一位同事来办。',
  filed: '这一份是您代填的，要请另一位同事来审。',
  decidedBelow: '您已经在前一级审过这一件，这一级要请另一位同事来审。',
  refusedBefore: '上一次是您没有让它通过的，这一次要请另一位同事来审。',
  reopened: '是您请他们重新审的，要请另一位同事来审。',
}
