const hourMs = 3_600_000

/** Before it begins; each is told once. */
export const remindBefore = [{ name: 'day', ms: 24 * hourMs, said: '明天' }, { name: 'soon', ms: 2 * hourMs, said: '快开始了' }] as const

/** Those whose hour is past at a moment: who hears then when it is need not be reminded of it. */
export const remindersPast = (startsAt: Date, now: Date) => remindBefore.filter(({ ms }) => now.getTime() >= startsAt.getTime() - ms).map(({ name }) => name)

/** Names a reminder: a session that was moved is reminded of anew. */
export const reminderFact = ({ moves }: { moves: readonly unknown[] }, name: (typeof remindBefore)[number]['name'], request: string): string => `book-${name}:${request}${moves.length > 0 ? `:${moves.length}` : ''}`
