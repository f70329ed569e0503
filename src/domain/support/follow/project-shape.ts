/** One word on a household's project, for the contract and for the collection that keeps it. */
import * as z from 'zod'
import { date } from '../../account/contract/shapes'
import { projectCourses, projectNeeds } from './project-words'

/** What whoever tells of the project says of it. */
export const projectSaid = {
  goes: z.enum(projectCourses),
  needs: z.array(z.enum(projectNeeds)).max(projectNeeds.length),
  says: z.string().trim().min(2).max(200),
}

/** As it is shown: on which day, by whom. */
export const projectEntry = z.strictObject({ on: date, kind: z.enum(['visit', 'family']), byName: z.string().max(80), ...projectSaid })
export type ProjectEntry = z.output<typeof projectEntry>
