import type { Front } from '@/domain/learn/editing/editing-contract'
import { orderChanges, type OrderChange } from '@/domain/learn/editing/topic-order'
import { quizFormNames } from '@/domain/learn/quiz/forms'
import { itemAbout, uncheckedMark } from '@/domain/learn/quiz/items'
import { readableMarkdown } from './readable-markdown'

interface Body {
  front: Front
  markdown: string
}
type TitleOf = (id: string) => string

/** What a version is made of, a line for each thing, so that two of them can be compared: a piece's text, a topic's pieces, a question's parts. */
export function bodyWords({ front: { topic, quiz }, markdown }: Body, titleOf: TitleOf): string {
  if (topic) return topic.pieces.map((id) => `《${titleOf(id)}》`).join('\n')
  if (!quiz) return readableMarkdown(markdown)
  const { no, noChecked, form, ask, options, answers, why, read } = quiz
  return [
    `第 ${no} 条：${itemAbout(no)}${noChecked ? '' : `（${uncheckedMark}）`}`,
    `${quizFormNames[form]}：${ask}`,
    ...options.map((option, at) => `${answers.includes(at) ? '对的' : '选项'}：${option}`),
    `讲解：${why}`,
    ...(read === null ? [] : [`接着读：《${titleOf(read)}》`]),
  ].join('\n')
}

/** Ids of the pieces that these name. */
export const namedIn = (fronts: readonly Front[]): string[] => fronts.flatMap(({ topic, quiz }) => [...(topic?.pieces ?? []), ...(quiz?.read ? [quiz.read] : [])])

const said = (change: OrderChange, title: string): string => {
  if (change.what === 'new') return `加进${title}，排第 ${change.to}`
  return change.what === 'gone' ? `拿掉${title}，原来第 ${change.from}` : `${title}从第 ${change.from} 挪到第 ${change.to}`
}

/** What is different between two orders of a topic, a sentence for each. */
export const orderWords = (before: readonly string[], after: readonly string[], titleOf: TitleOf): string[] => orderChanges(before, after).map((change) => said(change, `《${titleOf(change.id)}》`))

/** What the body of a manuscript is called where two are compared. */
export const bodyName = ({ topic, quiz }: Front): string => (topic ? '文章和顺序' : quiz ? '题目' : '正文')
