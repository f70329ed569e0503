import type { Colleague } from '@/domain/org/contract/staff'
import { fullDate } from '@/domain/said-date'
import type { TagProps } from '@/ui/tag/tag'

interface Said {
  text: string
  tone: NonNullable<TagProps['tone']>
}

export const postStates: Record<Colleague['state'], Said> = {
  active: { text: '在岗', tone: 'ok' },
  suspended: { text: '暂停', tone: 'warn' },
  left: { text: '已离岗', tone: 'plain' },
}

/** From when until when somebody holds a post. */
export const termWords = ({ from, until }: { from: string; until: string | null }): string => (until ? `${fullDate(from)}至${fullDate(until)}` : `${fullDate(from)}起`)
