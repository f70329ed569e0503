/** A special identity whose consent was withdrawn: seen by nobody, back as it was if the consent is given again in this time, then gone. */
const heldBackDays = 15

export const heldBackUntil = (withdrawnAt: Date): Date => new Date(withdrawnAt.getTime() + heldBackDays * 86_400_000)
