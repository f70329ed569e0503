import * as z from 'zod'
import { personId } from '@/domain/account/person-id'
import { defineCollection } from '../../kernel/db/define-collection'

export const signInRequests = defineCollection({
  name: 'signInRequests',
  about: 'Computers that asked to be signed in by the phone: whose code it is once somebody scanned it, and what they said.',
  schema: z.object({
    /** ULID; the session that comes of it has the same. */
    _id: z.string(),
    /** SHA-256 of what the browser polls with. */
    secretHash: z.string(),
    browser: z.string().max(60),
    state: z.enum(['waiting', 'scanned', 'confirmed', 'refused']),
    personId: personId.nullable(),
    openid: z.string().nullable(),
    /** How the person wants to be called, shown on the computer. */
    name: z.string().nullable(),
    confirmedAt: z.date().nullable(),
    expiresAt: z.date(),
  }),
  indexes: [
    { name: 'expiry', keys: [['expiresAt', 1]] },
    { name: 'person', keys: [['personId', 1]] },
  ],
  orgPaths: [],
  personal: { key: 'personId', title: '扫码登录电脑的记录', onErase: 'remove', hidden: ['secretHash', 'openid'] },
  retention: { days: 1, from: 'expiresAt' },
})
