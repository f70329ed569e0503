/** 注销: fifteen days to change one's mind. */
export const deletionDays = 15

export const eraseAt = (askedAt: Date): Date => new Date(askedAt.getTime() + deletionDays * 86_400_000)
