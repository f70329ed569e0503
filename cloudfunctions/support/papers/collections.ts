/** Papers that people gave for applications. */
import * as z from 'zod'
import { personId } from '@/domain/account/person-id'
import { ulid } from '@/domain/learn/contract'
import { defineCollection } from '../../kernel/db/define-collection'

export const supportPapers = defineCollection({
  name: 'supportPapers',
  about: 'Papers of a person, page by page: which, when given, how large. The pictures lie in the storage, by a path that the server made; addresses are given out for five minutes. Given once, they are used again for as long as the programme says.',
  schema: z.object({
    /** ULID made by the client. */
    _id: ulid,
    owner: personId,
    /** By whose id its pictures lie, where that is not the owner's: who takes a record over owns its papers, and the pictures stay where they are. */
    keptFor: personId.nullable().default(null),
    /** Which material it is. */
    kind: z.string().max(30),
    pages: z.array(z.object({ id: ulid, mime: z.enum(['image/jpeg', 'image/png', 'image/webp']), bytes: z.int(), sha256: z.hash('sha256'), at: z.date() })).max(20),
    givenAt: z.date(),
    /** Withdrawn: from then on it is taken out of the storage. */
    dropAt: z.date().nullable(),
  }),
  indexes: [
    { name: 'owner', keys: [['owner', 1], ['dropAt', 1], ['givenAt', -1]] },
    { name: 'drop', keys: [['dropAt', 1]] },
  ],
  orgPaths: [],
  personal: { key: 'owner', title: '我交过的材料', onErase: 'keep', why: '申请的材料跟着申请留存备查；没有申请用着的，您可以自己删。', hidden: ['owner', 'keptFor', 'pages', 'dropAt'] },
})
