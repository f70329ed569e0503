import { hasLetterOrDigit } from '../../letters'

/** Words that people put around what they ask for; no piece is about them. The longer first, so that 怎么办 goes whole. */
const fillers = [
  '为什么', '怎么办', '怎么样', '是什么', '什么时候', '能不能', '可不可以', '要不要', '会不会', '是不是', '有没有', '怎么', '什么', '多少', '如何', '可以', '哪里', '哪儿', '哪些', '请问', '需要', '我想', '我家', '应该',
  '正常吗', '好不好', '一直', '老是', '总是', '吗', '呢', '啊', '了', '的', '我', '吧', '想',
]
const filler = new RegExp(fillers.join('|'), 'gu')

/** What is asked for, without what is said around it; all of it when nothing else is left. */
export function withoutFillers(text: string): string {
  const left = text.replace(filler, ' ')
  return hasLetterOrDigit(left) ? left : text
}
