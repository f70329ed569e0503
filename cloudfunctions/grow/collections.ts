/** Collections of the grow domain (优生优育). */
import * as z from 'zod'
import { childId, familyId } from '@/domain/account/contract/family'
import { date } from '@/domain/account/contract/shapes'
import { personId } from '@/domain/account/person-id'
import { mostEntries, note } from '@/domain/grow/contract'
import { mostPhotos } from '@/domain/grow/contract-limits'
import { ulid } from '@/domain/learn/contract'
import { orgPath } from '@/domain/org/org-path'
import { defineCollection } from '../kernel/db/define-collection'

/** A family's file of a child. Phones make the children's ids, so a child is who it is within its family alone: the same id in another family is another child. */
export const fileIdOf = (family: string, child: string) => `${family}:${child}`

export const childFiles = defineCollection({
  name: 'childFiles',
  about: 'What guardians noted of a child, line by line: measurements, vaccines, check-ups, signs, diary. One document for each child who has anything noted; it goes with the child’s place in the family.',
  schema: z.object({
    /** `fileIdOf`. */
    _id: z.string().max(60),
    /** The child, as the family names it. */
    childId,
    familyId,
    /** Of the family. */
    orgPath: orgPath.nullable(),
    /** Counts the changes: a change is written only over the state that it was decided on. */
    rev: z.int().min(0),
    /** Only ever added to; each line once, by its id. */
    log: z.array(z.object({ id: ulid, at: z.date(), by: personId, note })).max(mostEntries),
    /** On this day the timer looks what the guardians should be reminded of; null: nothing to come, or they want none. */
    nextReminderOn: date.nullable(),
    /** Pictures of the diary that were begun to be stored, and when: nothing lies in the storage that is not named here. */
    photos: z.array(z.object({ id: ulid, at: z.date() })).max(mostPhotos).default([]),
    /** From then on the timer looks which of them nothing speaks of any more; null: every one is in the diary. */
    photosDueAt: z.date().nullable().default(null),
    /** When the child's file was taken away: the rest is empty then, and a line that comes late brings nothing back. */
    goneAt: z.date().nullable(),
  }),
  indexes: [
    { name: 'noted-by', keys: [['log.by', 1]] },
    { name: 'reminders', keys: [['nextReminderOn', 1], ['_id', 1]] },
    { name: 'photos', keys: [['photosDueAt', 1], ['_id', 1]] },
    { name: 'place', keys: [['orgPath', 1]] },
    { name: 'gone', keys: [['goneAt', 1]] },
  ],
  orgPaths: ['orgPath'],
  // Whose child it is says the family: the copy of one's data has a section of its own for it.
  personal: { key: 'log.by', title: '家里的成长记录', onErase: 'keep', why: '成长记录属于全家人：您退出后，由其他监护人保管；只有您一位监护人的会一起删除。', hidden: ['childId', 'familyId', 'orgPath', 'rev', 'log', 'nextReminderOn', 'photos', 'photosDueAt', 'goneAt'] },
  // Longer than any line waits on a phone that is used at all.
  retention: { days: 180, from: 'goneAt' },
})
