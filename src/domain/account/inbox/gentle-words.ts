import type { Gentleness } from '../gentleness'
import { kindOf, type MessageKind } from './kinds'

/** What a bereaved family, and who asked to be spared, must not be met with (docs/principles.md, 2). */
const hurting = /孩子|小孩|宝宝|宝贝|婴|幼儿|儿童|娃|育儿|亲子|儿子|女儿|子女|父亲节|母亲节|儿童节|团圆/

export interface Wording {
  title: string
  text: string
}

/** Whether somebody must look at who receives it before it is shown: the filter needs to know the family, and telling must stay one round trip. */
export const needsLooking = (kind: MessageKind, { title, text }: Wording): boolean => kindOf(kind).hurts !== undefined || hurting.test(title + text)

const title = '您有一条新消息'
/** Who has contact persons is called when nobody opens it. */
const plainWords: Readonly<Record<Exclude<Gentleness, 'plain'>, Wording>> = {
  gentle: { title, text: '点开就能看' },
  bereaved: { title, text: '点开看看，或者等联系人给您打电话' },
}

/** The words for this person: unchanged where nothing hurts, plain ones where the matter must reach them all the same; undefined when it must not reach them at all. */
export function gentleWording(kind: MessageKind, wording: Wording, gentleness: Gentleness): Wording | undefined {
  const { hurts, topic } = kindOf(kind)
  if (gentleness === 'plain') return wording
  if (hurts === 'gentle' || (hurts === 'bereaved' && gentleness === 'bereaved')) return undefined
  if (hurts === undefined && !hurting.test(wording.title + wording.text)) return wording
  // What is about one's own case, file or child always comes; the page behind it says the rest with care.
  return topic === null || hurts !== undefined ? plainWords[gentleness] : undefined
}
