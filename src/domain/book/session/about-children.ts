import type { SessionCard } from './session-card'

/** Whether it is about somebody's child: not shown unasked to who is spared that. */
export const isAboutChildren = ({ rules: { audience } }: Pick<SessionCard, 'rules'>): boolean =>
  audience.childMonths !== undefined || (audience.stages ?? []).some((stage) => stage !== 'self' && stage !== 'planning')
