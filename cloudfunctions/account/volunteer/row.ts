import type * as z from 'zod'
import type { volunteers } from './collections'

export type VolunteerRow = z.output<typeof volunteers.schema>
