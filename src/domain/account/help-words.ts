/** 我需要帮助: what the staff reads, and what the person is told. */
import { saidMoment } from '../said-date'
import type { helpWishes } from './contract/help'

type HelpWish = (typeof helpWishes)[number]

export const helpWishWords: Readonly<Record<HelpWish, string>> = {
  call: '想请您回个电话',
  visit: '想请您到家里看看',
  hospital: '看病想有人陪',
  talk: '想找人说说话',
}

interface Asked {
  /** Who was told. */
  names: readonly string[]
  /** The person said where they live. */
  isPlaced: boolean
}

/** Who answers is named, so that the person knows whose call to take. Without anybody the person is told where help is at once. */
export function helpSentence({ names, isPlaced }: Asked, answerBy: Date, now: Date): string {
  if (names.length > 0) return `已经告诉${names.join('和')}了，${saidMoment(answerBy, now)}前给您打电话。着急的话，可以现在就打给他们。`
  return isPlaced
    ? '您住的地方现在还没有在岗的工作人员，没能替您找到人。请过些日子再来；着急的话，请打 12345 或 120。'
    : '您还没有选住在哪里，我们不知道该请谁。先选好地方再点一次；着急的话，请打 12345 或 120。'
}

/** The same asked again while it is waited for: it stays one call. */
export function helpAgainSentence(asked: Asked, answerBy: Date, now: Date): string {
  const { names } = asked
  if (names.length === 0) return helpSentence(asked, answerBy, now)
  const told = `已经告诉过${names.join('和')}了，`
  return answerBy > now ? `${told}${saidMoment(answerBy, now)}前会打给您。着急的话，可以现在就打给他们。` : `${told}他们会打给您。还没等到电话，可以现在就打给他们。`
}
