/** Kept apart from the schemas, which the phone does without. */
export const changeStates = ['proposed', 'agreed', 'rejected', 'withdrawn'] as const
type ChangeState = (typeof changeStates)[number]
export const changeStateNames: Readonly<Record<ChangeState, string>> = { proposed: '等复核', agreed: '同意了', rejected: '没有同意', withdrawn: '收回了' }

export type ChangeKind = 'parameter' | 'version'

/** Values that one change sets. */
export const mostValues = 10

/** Characters of a whole version. */
export const mostJson = 40_000
