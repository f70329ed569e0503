import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { initialSettings } from '../../../cloudfunctions/account/inbox/settings-row'
import { messages, notifySettings } from '../../../cloudfunctions/kernel/notify/collections'
import { messageIdOf } from '../../../cloudfunctions/kernel/notify/notify'
import { personIdOf } from '../../../cloudfunctions/kernel/person-id'
import { checked } from '../checked'
import { personas } from '../personas'
import { SeedError } from '../seed-error'

const file = 'messages/messages.yaml'
const hourMs = 3_600_000
const entries = z.record(
  z.string(),
  z.array(
    z.looseObject({
      fact: z.string().max(50),
      hoursAgo: z.number().min(0),
      read: z.boolean().default(false),
      /** Until when the action makes sense; for ever when left out. */
      endsInHours: z.number().positive().optional(),
      action: z.looseObject({ second: z.unknown().optional() }).optional(),
    }),
  ),
)

/** The sample people's messages, delivered and dated back from `now`, and a few WeChat prompts for each of those people, by collection. Throws for a persona that is not there. */
export function messageSeeds(now: Date): Record<string, Array<{ _id: string }>> {
  const byPersona = Object.entries(checked(entries, parse(readFileSync(join(__dirname, '..', file), 'utf8')), file)).map(([name, rows]) => {
    const persona = personas.find(({ id }) => id === name)
    if (!persona) throw new SeedError(file, `no persona ${name}`)
    return { person: personIdOf(persona.openid), rows }
  })
  return {
    [messages.name]: byPersona.flatMap(({ person, rows }) =>
      rows.map(({ fact, hoursAgo, read, endsInHours, action, ...rest }) => {
        const at = new Date(now.getTime() - hoursAgo * hourMs)
        const told = {
          link: null,
          ...rest,
          _id: messageIdOf(fact, person),
          to: person,
          at,
          action: action ? { until: endsInHours === undefined ? null : new Date(now.getTime() + endsInHours * hourMs), second: null, ...action } : null,
          waits: [...(read ? [] : ['reading']), ...(action ? ['action'] : [])],
          state: 'shown',
          next: 'none',
          nextAt: at,
          push: 'none',
        }
        return checked(messages.schema.strict(), told, file)
      }),
    ),
    [notifySettings.name]: byPersona.map(({ person }) => ({ ...initialSettings(person), left: { todo: 1, reminder: 1, progress: 1 } })),
  }
}
