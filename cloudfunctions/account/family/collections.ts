/** Collections of families. */
import * as z from 'zod'
import { familyRoles } from '@/domain/account/family'
import { familyRecord } from '@/domain/account/family-record'
import { personId } from '@/domain/account/person-id'
import { ulid } from '@/domain/learn/contract'
import { defineCollection } from '../../kernel/db/define-collection'

export const families = defineCollection({
  name: 'families',
  about: 'Families: adults with their roles, and children. One document each, so that both parents see the same child and every change is one write.',
  schema: familyRecord,
  indexes: [{ name: 'member', keys: [['members.personId', 1], ['_id', 1]] }],
  orgPaths: ['orgPath'],
  // What a member sees of the family depends on the role: the copy of one's data has a section of its own for it.
  personal: {
    key: 'members.personId',
    title: '我的家庭',
    onErase: 'keep',
    why: '家里的资料属于全家人：您退出后，由其他监护人保管；只有您一位监护人的孩子资料会一起删除。',
    hidden: ['rev', 'orgPath', 'members', 'children', 'usedInvites', 'timeline'],
  },
})

export const familyInvites = defineCollection({
  name: 'familyInvites',
  about: 'Share cards that invite into a family: good for 72 hours, for one person. The secret is derived from the id and stored nowhere.',
  schema: z.object({
    _id: ulid,
    familyId: ulid,
    role: z.enum(familyRoles),
    relation: z.string().max(10),
    by: personId,
    /** As the invited see it. */
    byName: z.string().max(20),
    createdAt: z.date(),
    expiresAt: z.date(),
    usedBy: personId.nullable(),
    revokedAt: z.date().nullable(),
  }),
  indexes: [
    { name: 'family', keys: [['familyId', 1], ['expiresAt', -1]] },
    { name: 'expiry', keys: [['expiresAt', 1]] },
    { name: 'by', keys: [['by', 1]] },
  ],
  orgPaths: [],
  personal: { key: 'by', title: '我发出的家人邀请', onErase: 'remove', hidden: ['usedBy', 'byName'] },
  retention: { days: 30, from: 'expiresAt' },
})
