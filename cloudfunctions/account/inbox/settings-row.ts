import type * as z from 'zod'
import type { InboxSettings } from '@/domain/account/contract/inbox'
import { initialTopics, templates } from '@/domain/account/inbox/kinds'
import type { PersonId } from '@/domain/account/person-id'
import type { Change } from '../../kernel/db/change'
import type { Filter } from '../../kernel/db/filter'
import { notifySettings } from '../../kernel/notify/collections'
import { templateId } from '../../kernel/wechat/templates'

type SettingsRow = z.output<typeof notifySettings.schema>

/** Of a person who has chosen nothing yet. */
export const initialSettings = (me: PersonId): SettingsRow => ({
  _id: me,
  topics: { ...initialTopics },
  quiet: true,
  left: { todo: 0, reminder: 0, progress: 0 },
  askedOn: null,
  prompts: [],
})

/** Changes a person's row where `where` holds, making it first when there is none: one round trip; three the first time, and when it changes nothing. */
export async function changeRow(me: PersonId, where: Filter<SettingsRow>, change: Change<SettingsRow>): Promise<void> {
  const once = () => notifySettings.updateOne({ ...where, _id: me }, change)
  if (await once()) return
  // Somebody's other tap may have made the row meanwhile: then the change is still to be made.
  await notifySettings.insertIfNew(initialSettings(me))
  await once()
}

/** The row as the screen has it. One round trip. */
export async function readSettings(me: PersonId): Promise<InboxSettings> {
  const { topics, quiet, left, askedOn } = (await notifySettings.byId(me)) ?? initialSettings(me)
  const known = templates.flatMap((name) => {
    const id = templateId(name)
    return id === undefined ? [] : [{ name, id, left: left[name] }]
  })
  return { topics, quiet, templates: known, askedOn }
}
