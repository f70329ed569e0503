/** What families and staff say to each other about an application. */
import * as z from 'zod'
import { personId } from '@/domain/account/person-id'
import { ulid } from '@/domain/learn/contract'
import { orgPath } from '@/domain/org/org-path'
import { talkSides } from '@/domain/support/talk/talk-words'
import { defineCollection } from '../../kernel/db/define-collection'

export const caseMessages = defineCollection({
  name: 'caseMessages',
  about: 'What a family and who works on its application say to each other: a sentence each, encrypted, beside the case. Insurers and lenders read none of it. Kept with the application, as the papers of public money are.',
  schema: z.object({
    /** ULID made by the client: the tap. */
    _id: ulid,
    caseId: ulid,
    /** The case's. */
    orgPath,
    /** Whose application it is, whoever says it. */
    applicant: personId,
    from: z.enum(talkSides),
    by: personId,
    byName: z.string().max(80),
    says: z.object({ sealed: z.string().max(2000) }),
    at: z.date(),
    /** Whom it is for was not told yet. */
    untold: z.boolean(),
    /** Of a family's word that nobody answered: whose desk has it. Null: answered, a colleague's, or over. */
    waitsAt: orgPath.nullable(),
    /** When it is looked at whether it still waits, and where. */
    lookAt: z.date().nullable(),
  }),
  indexes: [
    { name: 'case', keys: [['caseId', 1], ['at', -1], ['_id', -1]] },
    { name: 'applicant', keys: [['applicant', 1], ['at', -1], ['_id', -1]] },
    { name: 'untold', keys: [['untold', 1], ['at', 1]] },
    { name: 'place', keys: [['orgPath', 1]] },
    { name: 'waits', keys: [['waitsAt', 1], ['at', 1], ['_id', 1]] },
    { name: 'look', keys: [['lookAt', 1]] },
  ],
  orgPaths: ['orgPath', 'waitsAt'],
  personal: { key: 'applicant', title: '办件里说过的话', onErase: 'keep', why: '办公共资金的申请时说过的话，和申请一起留存备查。', hidden: ['caseId', 'orgPath', 'applicant', 'by', 'untold', 'waitsAt', 'lookAt'] },
})
export type CaseMessageRow = z.output<typeof caseMessages.schema>
