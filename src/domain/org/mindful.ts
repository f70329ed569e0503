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

export function mindfulSentences({ callMe, notOn, topicsToAvoid }: Wishes): string[] {
  return [
    ...(callMe === '' ? [] : [`请称呼“${callMe}”`]),
    ...(topicsToAvoid.length === 0 ? [] : [`不谈${topicsToAvoid.join('、')}`.slice(0, 80)]),
    ...(notOn.length === 0 ? [] : [`${notOn.slice(0, 8).map(saidDay).join('、')}不打电话、不上门`]),
  ]
}
