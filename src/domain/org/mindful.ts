/** 进门前请留意: a person's wishes as sentences for who is about to call or visit. */
interface Wishes {
  callMe: string
  /** `MM-DD` every year, or `YYYY-MM-DD` once. */
  notOn: readonly string[]
  topicsToAvoid: readonly string[]
}

const saidDay = (day: string) => {
  const [month, date] = day.slice(-5).split('-').map(Number)
  return `${month}月${date}日`
}

/** `discreet`: the topics are minded without being named. */
export function mindfulSentences({ callMe, notOn, topicsToAvoid }: Wishes, discreet = false): string[] {
  const avoid = discreet ? '只谈要办的事，不问家里人，不聊家常' : `不谈${topicsToAvoid.join('、')}`.slice(0, 80)
  return [
    ...(callMe === '' ? [] : [`请称呼“${callMe}”`]),
    ...(topicsToAvoid.length === 0 ? [] : [avoid]),
    ...(notOn.length === 0 ? [] : [`${notOn.slice(0, 8).map(saidDay).join('、')}不打电话、不上门`]),
  ]
}
