/** Collections of the pipeline itself. */
import * as z from 'zod'
import { defineCollection } from './db/define-collection'

export const sessions = defineCollection({
  name: 'sessions',
  about: 'Signed-in browsers. The session token names a row here; a row with `revokedAt` is signed out.',
  schema: z.object({
    /** ULID. */
    _id: z.string(),
    openid: z.string().min(1),
    createdAt: z.date(),
    expiresAt: z.date(),
    revokedAt: z.date().nullable().default(null),
  }),
  indexes: [{ name: 'expiry', keys: [['expiresAt', 1]] }],
  retention: { days: 30, from: 'expiresAt' },
})
