/** What somebody filed for a person and the person had not answered when the mandate (代办) ended. */
import type { FilingContent } from './contract/mandate'
import { mandateSubjectWords } from './mandate'

/** Said to the person who wants to confirm it all the same. */
export const filingOverSentence = '替您办事的委托已经结束，这一件没有办，什么都没变。想办的话，可以自己填，也可以请人再来问您。'

/** `rests`: the post of the helper is suspended, or its term is over. */
export type WhyVoided = 'ended' | 'rests'

interface Voided {
  helperName: string
  /** Of what was filed: the lines themselves may say more than a message should. */
  what: FilingContent['what']
}

/** What the person reads in the inbox. */
export function filingVoidedMessage({ helperName, what }: Voided, why: WhyVoided): { title: string; text: string } {
  const reason = why === 'rests' ? `${helperName}现在不在岗` : '替您办事的委托结束了'
  const next = why === 'rests' ? '也可以请村（社区）现在的专干来问您' : '也可以请人再来问您'
  return { title: `${helperName}替您填的没有办`, text: `${reason}，您还没点头的“${mandateSubjectWords[what]}”就没有办，什么都没变。想办的话，可以自己填，${next}。` }
}
