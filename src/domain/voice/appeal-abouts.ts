/** Why it is not right, as a start for who does not know how to begin. */
export const appealAbouts = ['sums', 'papers', 'changed', 'rule'] as const
export type AppealAbout = (typeof appealAbouts)[number]
