import { kindOf, type MessageKind } from './kinds'

/** What a bereaved family must not be met with, unasked (docs/principles.md, 2). */
const hurting = /孩子|小孩|宝宝|宝贝|婴|幼儿|儿童|娃|育儿|亲子|儿子|女儿|子女|父亲节|母亲节|儿童节|团圆/

export interface Wording {
  title: string
  text: string
}

/** Whether somebody must look at who receives it before it is shown: the filter needs to know the family, and telling must stay one round trip. */
export const needsLooking = (kind: MessageKind, { title, text }: Wording): boolean => kindOf(kind).hurts === true || hurting.test(title + text)

/**
 * The words for a bereaved family: unchanged where nothing hurts, plain ones where the matter must reach them all the same; undefined when it must not
 * reach them at all.
 */
export function gentleWording(kind: MessageKind, wording: Wording): Wording | undefined {
  if (kindOf(kind).hurts) return undefined
  if (!hurting.test(wording.title + wording.text)) return wording
  // What is about one's own case or file always comes; the page behind it says the rest with care.
  return kindOf(kind).topic === null ? { title: '您有一条新消息', text: '点开看看，或者等联系人给您打电话' } : undefined
}
