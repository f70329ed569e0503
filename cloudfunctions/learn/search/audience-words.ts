/** What people call those a piece is for: 老人 finds what is meant for older people, also where the text says 您. */
import type { Stage } from '@/domain/account/stages'
import type { Audience, Group } from '@/domain/learn/audience'

const children = ['孩子', '小孩', '娃娃', '崽崽']
const ofStages: Readonly<Record<Stage, readonly string[]>> = {
  planning: ['备孕'],
  pregnant: ['怀孕', '孕妇'],
  baby: ['宝宝', ...children],
  child: children,
  youth: ['青春期', ...children],
  self: [],
}
const ofGroups: Readonly<Record<Group, readonly string[]>> = {
  newlywed: ['新婚'],
  middleAged: ['中年人'],
  older: ['老人', '老年人', '老人家', '爷爷', '奶奶'],
  migrant: ['外地', '打工'],
  // Neither says what is asked about.
  member: [],
  specialFamily: [],
}

export const audienceWords = ({ stages, groups }: Pick<Audience, 'stages' | 'groups'>): string[] => [
  ...new Set([...stages.flatMap((stage) => ofStages[stage]), ...groups.flatMap((group) => ofGroups[group])]),
]
