import type * as z from 'zod'
import type { people } from './collections'

export type Person = z.output<typeof people.schema>
