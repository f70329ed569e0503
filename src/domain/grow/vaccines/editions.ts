/** The editions of the national programme, and what each one changed. */
import { lastOf } from '../../last-of'
import { dayOf, type Day } from './calendar'

export const editionIds = ['2021', '2025-DTaP', '2025-HPV', '2026'] as const
export type EditionId = (typeof editionIds)[number]

export interface Edition {
  id: EditionId
  /** The first day on which it is used. */
  from: string
  document: string
  address: string
}

/** Oldest first. */
export const editions: readonly Edition[] = [
  { id: '2021', from: '2021-02-01', document: '国家免疫规划疫苗儿童免疫程序及说明（2021年版）', address: 'https://cdcp.gd.gov.cn/attachment/0/416/416672/3442966.pdf' },
  { id: '2025-DTaP', from: '2025-01-01', document: '关于国家免疫规划百白破疫苗和白破疫苗免疫程序调整相关工作的通知', address: 'https://www.gov.cn/zhengce/zhengceku/202412/content_6994724.htm' },
  { id: '2025-HPV', from: '2025-11-10', document: '关于将HPV疫苗纳入国家免疫规划有关工作事宜的通知', address: 'https://www.ndcpa.gov.cn/jbkzzx/c100014/common/content/content_1983714327087452160.html' },
  { id: '2026', from: '2026-06-17', document: '国家免疫规划疫苗儿童免疫程序及说明（2026年版）', address: 'https://www.ndcpa.gov.cn/jbkzzx/c100014/common/content/content_2073005020766703616.html' },
]

const newestFirst = editions.map((edition) => ({ edition, from: dayOf(edition.from) })).reverse()

/** The edition in force on a day; the oldest one for what was before it. */
export const editionOn = (day: Day): Edition => {
  const inForce = newestFirst.find(({ from }) => day >= from) ?? lastOf(newestFirst)
  if (!inForce) throw new Error('there is no edition')
  return inForce.edition
}

/** Whether an edition holds what the other one brought. */
export const includes = (edition: EditionId, change: EditionId): boolean => editionIds.indexOf(edition) >= editionIds.indexOf(change)
