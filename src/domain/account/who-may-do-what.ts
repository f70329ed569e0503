/** 谁能做什么: the family's rules as sentences, for the page of that name. `children` false leaves out what concerns children. */
import type { FamilyRole } from './family'

interface Sentence {
  text: string
  may: Readonly<Record<FamilyRole, boolean>>
  aboutChildren: boolean
}

const sentences: readonly Sentence[] = [
  { text: '看孩子的资料', may: { guardian: true, relative: true, helper: false }, aboutChildren: true },
  { text: '添加、更正、删除孩子的资料', may: { guardian: true, relative: false, helper: false }, aboutChildren: true },
  { text: '看家里有哪些人', may: { guardian: true, relative: true, helper: true }, aboutChildren: false },
  { text: '请新的家人进来', may: { guardian: true, relative: false, helper: false }, aboutChildren: false },
  { text: '请亲属或帮办人退出', may: { guardian: true, relative: false, helper: false }, aboutChildren: false },
  { text: '本人点头以后，替本人办事', may: { guardian: true, relative: true, helper: true }, aboutChildren: false },
  { text: '随时自己退出', may: { guardian: true, relative: true, helper: true }, aboutChildren: false },
]

export const whoMayDoWhat = (children: boolean): Array<Pick<Sentence, 'text' | 'may'>> =>
  sentences.filter(({ aboutChildren }) => children || !aboutChildren).map(({ text, may }) => ({ text, may }))

const parting = [
  { text: '一位监护人不能把另一位请出去，只能自己退出。', aboutChildren: false },
  { text: '退出的监护人可以继续看孩子的资料，但互相看不到对方家里的大人。', aboutChildren: true },
  { text: '孩子的资料只剩一位监护人时，先交接或删除，才能退出。', aboutChildren: true },
  { text: '亲属和帮办人一退出，马上就看不到这个家。', aboutChildren: false },
] as const

/** What happens when somebody leaves. */
export const partingSentences = (children: boolean): string[] => parting.filter(({ aboutChildren }) => children || !aboutChildren).map(({ text }) => text)
