/** Collections of the pipeline itself: what it reads to know who calls and for which place. */
import * as z from 'zod'
import { personId } from '@/domain/account/person-id'
import { orgPath, placeId } from '@/domain/org/org-path'
import { staffRoles } from '@/domain/org/roles'
import { defineCollection } from './db/define-collection'

export const sessions = defineCollection({
  name: 'sessions',
  about: 'Signed-in browsers. The session token names a row here; a row with `revokedAt` is signed out.',
  schema: z.object({
    /** ULID. */
    _id: z.string(),
    openid: z.string().min(1),
    personId,
    /** What the person sees of it in the list of their sessions: `Windows 上的 Chrome`. */
    browser: z.string().max(60).default(''),
    createdAt: z.date(),
    expiresAt: z.date(),
    revokedAt: z.date().nullable().default(null),
  }),
  indexes: [
    { name: 'expiry', keys: [['expiresAt', 1]] },
    { name: 'person', keys: [['personId', 1], ['createdAt', -1], ['_id', -1]] },
  ],
  orgPaths: [],
  personal: { key: 'personId', title: '登录过的电脑', onErase: 'remove', hidden: ['openid'] },
  retention: { days: 30, from: 'expiresAt' },
})

export const posts = defineCollection({
  name: 'posts',
  about: 'Posts of staff: who works in which role at which place, and until when. A post that ended stays, so that what was done in it can be read.',
  schema: z.object({
    /** ULID. */
    _id: z.string(),
    personId,
    name: z.string().min(1).max(20),
    role: z.enum(staffRoles),
    placeId,
    placeName: z.string().min(1).max(60),
    orgPath,
    /** While the place moves: its other path. Both authorise until the move is done. */
    alsoPath: orgPath.nullable().default(null),
    from: z.date(),
    until: z.date().nullable().default(null),
    state: z.enum(['active', 'suspended', 'left']),
    /** The post that was switched to last is the active one: exactly one, by construction. */
    activatedAt: z.date(),
    /** Work phone, shown to the families this post serves. */
    phone: z.string().max(20).nullable().default(null),
    timeline: z.array(z.object({ at: z.date(), what: z.string().max(40), by: z.string().max(40), note: z.string().max(200).default(''), /** ULID of the tap, where the client made one. */ act: z.string().max(40).optional() })).max(200).default([]),
  }),
  indexes: [
    { name: 'person', keys: [['personId', 1], ['state', 1], ['activatedAt', -1]] },
    { name: 'path', keys: [['orgPath', 1], ['_id', 1]] },
    { name: 'staff', keys: [['state', 1], ['orgPath', 1], ['_id', 1]] },
    { name: 'also', keys: [['alsoPath', 1]] },
    { name: 'role', keys: [['state', 1], ['role', 1], ['orgPath', 1]] },
    { name: 'term', keys: [['state', 1], ['until', 1]] },
  ],
  orgPaths: ['orgPath', 'alsoPath'],
  personal: { key: 'personId', title: '我的工作岗位', onErase: 'keep', why: '岗位记录说明某件事当时由谁负责，按规定要留存。' },
})
