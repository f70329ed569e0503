/** Stages of life that a family may be in: what home shows first. A family with two of them has both. */
export const stages = ['planning', 'pregnant', 'baby', 'child', 'youth', 'self'] as const
export type Stage = (typeof stages)[number]

/** `title` is the tap target, `about` the line below it. */
export const stageWords: Readonly<Record<Stage, { title: string; about: string }>> = {
  planning: { title: '准备怀孕', about: '备孕、婚检' },
  pregnant: { title: '怀孕了', about: '到生下来' },
  baby: { title: '有宝宝', about: '0–3 岁' },
  child: { title: '孩子大些了', about: '3–6 岁' },
  youth: { title: '青春期', about: '孩子或家长' },
  self: { title: '自己和长辈', about: '中老年健康' },
}
