import type { SessionCard } from './session-card'

/** What clinics call it. */
const words = /健康检查|体检|儿保/

/** Whether a child's check-up (儿童健康检查) is done there: somebody is seen alone, who is a child. */
export const isCheckup = ({ title, kind, rules: { audience } }: Pick<SessionCard, 'title' | 'kind' | 'rules'>): boolean =>
  kind === 'consultation' && audience.childMonths !== undefined && words.test(title)
