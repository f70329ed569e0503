/** 公示异议: what people have against a grant that is announced. */
import * as z from 'zod'
import { personId } from '@/domain/account/person-id'
import { ulid } from '@/domain/learn/contract'
import { orgPath } from '@/domain/org/org-path'
import { objectionStates } from '@/domain/support/notice/objection'
import { blind } from '../../kernel/crypto/blind'
import { defineCollection } from '../../kernel/db/define-collection'

/** AES-256-GCM, bound to this document (`kernel/crypto/seal.ts`). */
const sealed = z.object({ sealed: z.string().max(2000) })

export const caseObjections = defineCollection({
  name: 'caseObjections',
  about:
    'What somebody has against an application that is announced: once for each person and application, read by the level that announced it, answered by it. Words and answer encrypted. The application itself has the list of what is open; the id is a mark, so that it does not say there who objected. Kept beside the application, as the papers of public money are.',
  schema: z.object({
    /** `objectionIdOf` the case and the person. */
    _id: z.string().max(40),
    /** The client's id of the tap. */
    act: ulid,
    objector: personId,
    caseId: ulid,
    receipt: z.string().max(40),
    title: z.string().max(30),
    /** The case's. */
    orgPath,
    says: sealed,
    at: z.date(),
    /** The end of the notice that it was said in: an application may be announced again. */
    until: z.date(),
    state: z.enum(objectionStates),
    /** What a cut left to be done: to put it beside the case; to let the answer take effect, and tell of it. Null: nothing. */
    settle: z.enum(['list', 'answer']).nullable(),
    /** Why, for the file. */
    answer: sealed.nullable(),
    answeredAt: z.date().nullable(),
    answerAct: ulid.nullable(),
    by: personId.nullable(),
    byName: z.string().max(80).nullable(),
  }),
  indexes: [
    { name: 'objector', keys: [['objector', 1], ['at', -1], ['_id', -1]] },
    { name: 'case', keys: [['caseId', 1], ['at', 1], ['_id', 1]] },
    { name: 'settle', keys: [['settle', 1], ['at', 1]] },
    { name: 'place', keys: [['orgPath', 1]] },
  ],
  orgPaths: ['orgPath'],
  personal: {
    key: 'objector',
    title: '我对公示提的意见',
    onErase: 'keep',
    why: '公共资金公示时收到的意见和核实结果，按规定随那件申请留存备查。',
    hidden: ['act', 'caseId', 'orgPath', 'until', 'settle', 'answer', 'answerAct', 'by', 'byName'],
  },
})
export type ObjectionRow = z.output<typeof caseObjections.schema>

/** The one of a person about a case, known to nobody who knows the case alone. */
export const objectionIdOf = (caseId: string, person: string): string => blind('code', `objection:${caseId}:${person}`)
