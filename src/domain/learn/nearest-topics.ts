import type { Topic } from './contract'
import type { Reader } from './feed-keys'

type For = Pick<Topic, 'stages' | 'groups'>

/** 0: for this reader by name; 1: for everybody; 2: for others. */
function distance({ stages, groups }: For, reader: Pick<Reader, 'stages' | 'groups'>): number {
  if (stages.length + groups.length === 0) return 1
  return stages.some((stage) => reader.stages.includes(stage)) || groups.some((group) => reader.groups.includes(group)) ? 0 : 2
}

/** Topics for this reader first, then those for everybody, then the others; in their own order among themselves, and for who has said nothing of themselves altogether. */
export function nearestTopics<T extends For>(topics: readonly T[], reader: Pick<Reader, 'stages' | 'groups'>): T[] {
  if (reader.stages.length + reader.groups.length === 0) return [...topics]
  return [0, 1, 2].flatMap((at) => topics.filter((topic) => distance(topic, reader) === at))
}
