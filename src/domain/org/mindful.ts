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

/** Of one sentence, characters. */
const longest = 80

/** `words` in as many sentences as they need, each made by `say`: every one of them is said, and none is cut. */
function inSentences(words: readonly string[], say: (listed: string) => string): string[] {
  const sentences: string[][] = []
  for (const word of words) {
    const last = sentences[sentences.length - 1]
    if (last && say([...last, word].join('、')).length <= longest) last.push(word)
    else sentences.push([word])
  }
  return sentences.map((listed) => say(listed.join('、')))
}

/** `discreet`: the topics are minded without being named. */
export function mindfulSentences({ callMe, notOn, topicsToAvoid }: Wishes, discreet = false): string[] {
  const avoid = discreet ? ['只谈要办的事，不问家里人，不聊家常'] : inSentences(topicsToAvoid, (listed) => `不谈${listed}`)
  return [
    ...(callMe === '' ? [] : [`请称呼“${callMe}”`]),
    ...(topicsToAvoid.length === 0 ? [] : avoid),
    ...inSentences(notOn.map(saidDay), (listed) => `${listed}不打电话、不上门`),
  ]
}
