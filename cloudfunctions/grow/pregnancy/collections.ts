/** Collection of pregnancies. */
import * as z from 'zod'
import { personId } from '@/domain/account/person-id'
import { mostPregnancyEntries, pregnancyId, pregnancyNote } from '@/domain/grow/pregnancy-contract'
import { ulid } from '@/domain/learn/contract'
import { defineCollection } from '../../kernel/db/define-collection'

/** Phones make the ids, so a pregnancy is what it is with its person alone. */
export const rowIdOf = (person: string, pregnancy: string) => `${person}:${pregnancy}`

export const pregnancies = defineCollection({
  name: 'pregnancies',
  about: 'What somebody noted of their own pregnancy, line by line: its dates, visits, weights, movements, the bag; and how it ended. Seen by nobody else, counted nowhere.',
  schema: z.object({
    /** `rowIdOf`. */
    _id: z.string().max(100),
    /** The pregnancy, as the phone named it. */
    pregnancyId,
    personId,
    /** The person, while it goes on: at most one does, however many phones begin one at once. */
    goingOf: personId.optional(),
    /** A loss stays a loss, and a birth becomes nothing else but one. */
    state: z.enum(['going', 'born', 'lost']),
    /** Counts the changes. */
    rev: z.int().min(0),
    /** Only ever added to; each line once, by its id. */
    log: z.array(z.object({ id: ulid, at: z.date(), note: pregnancyNote })).max(mostPregnancyEntries),
    /** When something was last noted. */
    notedAt: z.date(),
    /** `YYYY-MM-DD` in China: from this day on the timer looks what to remind of. Null: of nothing. */
    nextReminderOn: z.string().max(10).nullable().default(null),
    /** When the consent was taken back: the rest is empty then, and a line that comes late brings nothing back. */
    goneAt: z.date().nullable(),
  }),
  indexes: [
    { name: 'own', keys: [['personId', 1], ['state', -1], ['notedAt', -1]] },
    { name: 'going', keys: [['goingOf', 1]], unique: true, sparse: true },
    { name: 'reminders', keys: [['nextReminderOn', 1], ['_id', 1]] },
    { name: 'noted', keys: [['notedAt', 1]] },
  ],
  // Nobody at any place has to do with it.
  orgPaths: [],
  // The copy of one's data has a section of its own, in words.
  personal: { key: 'personId', also: ['goingOf'], title: '孕期记录', onErase: 'remove', hidden: ['pregnancyId', 'personId', 'goingOf', 'state', 'rev', 'log', 'notedAt', 'nextReminderOn', 'goneAt'] },
  // 三年不用就删, as the consent text says.
  retention: { days: 1095, from: 'notedAt' },
})
