/** 协查 in words: what staff read, and what the person is told at each step. */
import type { AssistKind, AssistState } from './assist'

export const assistKindNames: Readonly<Record<AssistKind, string>> = {
  residence: '居住和户籍情况',
  marriageAndBirth: '生育服务情况',
  supportStanding: '奖励扶助、特别扶助情况',
  other: '其他情况',
}

/** What the person reads, in the inbox and in the copy of their data: 生育 is no word to meet a family with that lost a child. */
export const toldKindNames: Readonly<Record<AssistKind, string>> = { ...assistKindNames, marriageAndBirth: '办过的服务' }

export const assistStateNames: Readonly<Record<AssistState, string>> = {
  asked: '等户籍地接手',
  taken: '户籍地在查',
  answered: '已答复，待告诉本人',
  returned: '没查到，待告诉本人',
  closed: '已告诉本人',
}

interface Asked {
  kind: AssistKind
  askerName: string
  /** Place of the asking staff, and the place that is asked. */
  from: string
  to: string
  reason: string
}

const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text)

/** At most 120 characters, as the inbox takes. */
export const toldWhenAsked = ({ kind, askerName, from, to, reason }: Asked) => ({
  title: '有人为您向户籍地问一件事',
  text: cut(`${cut(from, 20)}的${askerName}向${cut(to, 20)}问您的${toldKindNames[kind]}，因为：${reason}`, 119),
})

/** The person reads the answer as it was written. */
export const toldWhenAnswered = (to: string, words: string) => ({ title: '户籍地答复了', text: cut(`${cut(to, 20)}：${words}`, 119) })

export const toldWhenReturned = (to: string, words: string) => ({ title: '户籍地没有查到', text: cut(`${cut(to, 20)}：${words}。现居地的工作人员会跟您说接下来怎么办。`, 119) })

export const nobodyToAskSentences = {
  noRegisteredPlace: '这位居民还没有填户籍地。请先问清户籍地，再请户籍地协查。',
  samePlace: '户籍地和现居地是同一个地方，不用协查，直接在本地查就可以。',
  nobodyThere: '户籍地和上级现在都没有人在岗，没有发出去。请打户籍地的值班电话。',
} as const
