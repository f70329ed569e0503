/** Roles in a family, from the one that may do most. `guardian` 监护人, `relative` 亲属, `helper` 帮办人 (such as the village worker). */
export const familyRoles = ['guardian', 'relative', 'helper'] as const
export type FamilyRole = (typeof familyRoles)[number]

/** What the family calls somebody, characters: 外婆. */
export const longestRelation = 10

export const familyRoleWords: Readonly<Record<FamilyRole, string>> = { guardian: '一起照看', relative: '帮着看', helper: '帮忙办事' }
