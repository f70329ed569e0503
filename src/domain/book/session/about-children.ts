import type { SessionCard } from './session-card'

/** In what a session or its house is called. */
const words = /亲子|宝宝|孩子|带娃|娃娃|青春|学生|家长|托育|孕/

/** Whether it is about somebody's child, or is called so: not shown unasked to who is spared that. */
export const isAboutChildren = ({ title, venueName, rules: { audience } }: Pick<SessionCard, 'title' | 'venueName' | 'rules'>): boolean =>
  audience.childMonths !== undefined || (audience.stages ?? []).some((stage) => stage !== 'self' && stage !== 'planning') || words.test(title) || words.test(venueName)
