/** 注销: fifteen days to change one's mind. */
export const deletionDays = 15

/** Until the account is erased; from then on there is nothing to take back. */
export const mayCancel = (deletion: { eraseAt: Date }, now: Date): boolean => now < deletion.eraseAt

export const eraseAt = (askedAt: Date): Date => new Date(askedAt.getTime() + deletionDays * 86_400_000)
