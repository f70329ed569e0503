import type { ProjectEntry } from '@/domain/support/follow/project-shape'
import type { SupportCase } from '../cases/collections'
import { isRunning } from './is-running'
import { projectFollowUps } from './collections'

/** As many as a page shows. */
const shown = 20

interface Project {
  /** Newest first. */
  entries: ProjectEntry[]
  /** More may be said of it. */
  isRunning: boolean
}

/** What was said of a case's project so far: one round trip. Undefined, and none, for a case that has no project. */
export async function projectOf(row: Pick<SupportCase, '_id' | 'programme' | 'state'>): Promise<Project | undefined> {
  const running = isRunning(row)
  if (!running && row.state !== 'ended') return undefined
  const found = await projectFollowUps.byId(row._id, ['entries'])
  if (!found && !running) return undefined
  const entries = [...(found?.entries ?? [])].reverse().sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
  return { isRunning: running, entries: entries.slice(0, shown).map(({ on, kind, byName, goes, needs, says }) => ({ on, kind, byName, goes, needs, says })) }
}
