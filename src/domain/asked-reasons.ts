import type { Reasoning } from './says-why'

/** Where somebody is asked for words that another has to understand: the forms and the contracts read the same bounds. */
export const askedReasons = {
  /** Why a file is opened or a number shown; the person reads it. */
  look: { most: 100 },
  /** Why a membership or a volunteer is refused; the person reads it. */
  refusal: { most: 200 },
  suspendPost: { most: 100, least: 2 },
  closePlace: { most: 100, least: 2 },
  /** Why a session is not held; everybody who booked reads it. */
  closeSession: { most: 100, least: 2 },
  /** What a counsellor leaves the family, and the record of their own profession. */
  note: { most: 500, least: 2, about: '想对对方说的话' },
  /** Why somebody did not come; the venue reads it. */
  excuse: { most: 60, least: 2, about: '没来成的原因' },
  /** How a session was. */
  voice: { most: 300, least: 2, about: '来过以后的感受' },
  /** Why somebody is sent on, which the place reads; and what it answers. */
  referral: { most: 200, least: 2, about: '请对方帮什么' },
  receipt: { most: 200, least: 2, about: '怎么样了' },
  record: { most: 2000, least: 2, about: '这次咨询的情况' },
  /** 协查: the person reads why, and the answer word for word. */
  assist: { most: 60 },
  assistQuestion: { most: 200, about: '要问什么' },
  assistAnswer: { most: 200, least: 2, about: '查到了什么' },
  assistSendBack: { most: 200, least: 2, about: '为什么查不到' },
  /** A reviewer's remark on a paragraph. */
  comment: { most: 300, least: 2, about: '怎么改' },
  /** Why a piece is held back or withdrawn, and what is to be changed of one that goes back: 有错 says it. */
  editing: { most: 300, least: 2 },
  askChange: { most: 300, least: 2, about: '要改什么' },
} as const satisfies Record<string, Reasoning>
