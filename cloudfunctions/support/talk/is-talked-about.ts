import type { SupportCase } from '../cases/collections'

/** Filed, and not over: somebody has it who could answer. */
export const isTalkedAbout = ({ state, open }: Pick<SupportCase, 'state' | 'open'>): boolean => open && state !== 'draft'
