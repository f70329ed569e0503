/** A page as it passes through a function, whose request holds 6 MB at most; phones make theirs much smaller. */
export const mostPageBytes = 3_900_000
/** Of one paper, and of one application. */
export const mostPages = 20
/** Addresses of pages are for whoever looks now. */
export const linkSeconds = 300
