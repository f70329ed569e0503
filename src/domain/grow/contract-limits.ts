/** Limits that phone and cloud share, apart from the contracts: those bring zod along. */

/** As many pictures as one entry of the diary takes, and one child's file. */
export const mostInEntry = 9
export const mostPhotos = 1000
/** A picture as the phone sends it, in bytes: it is made smaller there. */
export const mostPhotoBytes = 310_000
