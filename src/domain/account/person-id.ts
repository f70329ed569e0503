import * as z from 'zod'

/** Names a person in every record: `p` and 20 characters (of someone with WeChat) or 26 (entered by staff), of Crockford's alphabet. */
export const personId = z.string().regex(/^p[0-9A-HJKMNP-TV-Z]{20,26}$/)
export type PersonId = z.infer<typeof personId>
