/** Yearly reviews of what is paid month by month. */
import * as z from 'zod'
import { date } from '@/domain/account/contract/shapes'
import { personId } from '@/domain/account/person-id'
import { ulid } from '@/domain/learn/contract'
import { orgPath } from '@/domain/org/org-path'
import { annualId } from '@/domain/support/annual/annual-contract'
import { annualActs, annualStates } from '@/domain/support/annual/annual-steps'
import { month } from '@/domain/support/money/month-shape'
import { programmeId } from '@/domain/support/programme/programme-shape'
import { defineCollection } from '../../kernel/db/define-collection'
import { under } from '../../kernel/db/under'

export const annualReviews = defineCollection({
  name: 'annualReviews',
  about: '年审: one a year for each application that is paid month by month. What the family answered (what changed is encrypted), visits, and ends that one proposed and another agreed to. Kept as the papers of public money are.',
  schema: z.object({
    _id: annualId,
    /** Counts the changes: each is written only over the one that was read. */
    rev: z.int().min(0),
    caseId: ulid,
    year: z.string().length(4),
    programme: programmeId,
    title: z.string().max(30),
    applicant: personId,
    /** Whose screens it is on. */
    parties: z.array(personId).min(1).max(2),
    name: z.string().max(20),
    /** Masked, as staff see it in lists. */
    who: z.string().max(20),
    restricted: z.boolean(),
    orgPath,
    under,
    placeName: z.string().max(120),
    state: z.enum(annualStates),
    /** Until when the family answers; from then on until when somebody goes there. */
    dueAt: z.date(),
    answeredAt: z.date().nullable(),
    /** What changed, encrypted. */
    says: z.string().max(1000).nullable(),
    proposal: z.object({ reason: z.string().max(60), lastMonth: month, says: z.string().max(200), by: personId, byName: z.string().max(80), on: date }).nullable(),
    /** The step that the family has not been told of yet. */
    untold: z.string().max(40).nullable(),
    timeline: z.array(z.object({ act: z.string().max(40), what: z.enum(annualActs), at: z.date(), by: z.string().max(40).nullable(), byName: z.string().max(80), says: z.string().max(300) })).max(60),
  }),
  indexes: [
    { name: 'here', keys: [['orgPath', 1], ['state', 1], ['dueAt', 1], ['_id', 1]] },
    { name: 'below', keys: [['under', 1], ['state', 1], ['dueAt', 1], ['_id', 1]] },
    { name: 'due', keys: [['state', 1], ['dueAt', 1]] },
    { name: 'untold', keys: [['untold', 1]] },
    { name: 'parties', keys: [['parties', 1], ['_id', -1]] },
    { name: 'applicant', keys: [['applicant', 1]] },
  ],
  orgPaths: ['orgPath'],
  under: 'orgPath',
  personal: {
    key: 'parties',
    also: ['applicant'],
    title: '年审',
    onErase: 'keep',
    why: '公共资金的发放记录，按规定要留存备查。',
    hidden: ['rev', 'caseId', 'applicant', 'parties', 'who', 'restricted', 'orgPath', 'under', 'programme', 'timeline', 'says', 'proposal', 'untold'],
    theirs: (id) => ({ applicant: id }),
  },
})
export type AnnualReview = z.output<typeof annualReviews.schema>
