import { visitIds } from '@/domain/grow/pregnancy/antenatal-calendar'
import type { PersonId } from '@/domain/account/person-id'
import { dropMessages } from '../../kernel/notify/drop-messages'
import { factOf } from '../../kernel/notify/fact-of'

/** What is told of one thing of one pregnancy. @param row the pregnancy's `_id` */
export const reminderFact = (row: string, about: (typeof visitIds)[number]): string => factOf('pregnancy', row, about)

/** Takes away everything that was told of these pregnancies, by their `_id`s. One round trip; bears being done again. */
export const dropReminders = (rows: readonly string[], personId: PersonId): Promise<void> => dropMessages(rows.flatMap((row) => visitIds.map((about) => reminderFact(row, about))), personId)
