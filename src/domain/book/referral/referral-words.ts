/** 转介与回执 in words: what the person, the counsellor and the place read. */
import type { ReferralState } from './referral'

/** For the person. */
export const ownStateWords: Readonly<Record<ReferralState, string>> = {
  offered: '等您点头',
  agreed: '已转过去，等对方接',
  received: '对方接到了，您可以去了',
  seen: '对方说您去过了',
  notCome: '对方还没等到您',
  returned: '对方这次接不了',
  declined: '您没有同意，什么都没转',
  withdrawn: '已经收回，对方看不到了',
  lapsed: '过了两周没有回话，没有转',
}

/** For staff on either side. */
export const referralStateNames: Readonly<Record<ReferralState, string>> = {
  offered: '等本人同意',
  agreed: '等对方接收',
  received: '已接收，等回执',
  seen: '来过了',
  notCome: '没有来',
  returned: '接不了',
  declined: '本人没同意',
  withdrawn: '已收回',
  lapsed: '本人没有回话',
}

interface Told {
  title: string
  text: string
}

/** Messages: where to, and what happens next; nothing of why. */
export const toldWhenOffered = (by: string, venueName: string): Told => ({ title: '咨询员想帮您转到一个地方', text: `${by}建议您去${venueName}看看。转不转，您说了算：点开看会转什么过去，同意了才转。` })
export const toldWhenReceived = (venueName: string): Told => ({ title: '那边接到了，您可以去了', text: `${venueName}知道您要去。地址、电话、要带什么，点开都有。` })
export const toldAtReceipt: Readonly<Record<'seen' | 'notCome' | 'returned', (venueName: string, words: string) => Told>> = {
  seen: (venueName, words) => ({ title: '那边有回音了', text: `${venueName}：${words}` }),
  notCome: (venueName, words) => ({ title: '那边还在等您', text: `${venueName}：${words}。去不去都行，想换个地方就告诉咨询员。` }),
  returned: (venueName, words) => ({ title: '那边这次接不了', text: `${venueName}：${words}。可以请咨询员换个地方。` }),
}
