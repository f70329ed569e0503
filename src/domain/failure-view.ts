import type { AppError, ErrorCode } from './errors'

/** What a screen shows instead of the content it could not get. The picture is a name of `src/ui/illustration`. */
interface FailureView {
  picture: string
  title: string
  text: string
  requestId?: string
  /** 'retry': asking again may help; 'back': it will not. */
  way: 'retry' | 'back'
  /** Words of that way. */
  action: string
}

type Words = Pick<FailureView, 'picture' | 'title' | 'text'>

const notFound: Words = { picture: 'pot-sprout', title: '没有找到，可能已经不在了', text: '也可能是链接不完整。返回刷新一下，再找一次。' }

/** Someone who reads has filled nothing in: say instead what can still be read. */
const reading: Partial<Record<ErrorCode, Words>> = {
  OFFLINE: { picture: 'cloud-flower', title: '现在没有网', text: '连上网就能接着看。收藏过的文章现在就能看。' },
  TIMEOUT: { picture: 'watering-can', title: '等得有点久，还没有回音', text: '网可能不太好，请再试一次。' },
  UNAVAILABLE: { picture: 'watering-can', title: '服务器忙，没能打开', text: '请过一会儿再试。收藏过的文章现在就能看。' },
  NOT_FOUND: notFound,
  // A link that was cut or mistyped: what it names does not exist.
  BAD_INPUT: notFound,
  INTERNAL: { picture: 'watering-can', title: '出了点问题，没能打开', text: '请再试一次；还不行就把编号告诉我们。' },
  CLIENT_TOO_OLD: { picture: 'watering-can', title: '小程序有新版本了', text: '关掉再打开一次，更新后就能接着看。' },
}

/** The same answer would come again. */
const final: readonly ErrorCode[] = ['NOT_FOUND', 'BAD_INPUT', 'NOT_ALLOWED']

/** The error state of a page that reads: what happened, what to do, and the number to report. */
export function failureView(error: AppError): FailureView {
  const { code, isPrecise, sentence } = error
  const words = isPrecise ? asWords(sentence, reading[code]?.picture) : (reading[code] ?? asWords(sentence))
  if (final.includes(code)) return { ...words, way: 'back', action: '返回看看别的' }
  return { ...words, requestId: error.requestId, way: 'retry', action: '再试一次' }
}

/** The first sentence is the title. */
function asWords(sentence: string, picture = 'watering-can'): Words {
  const end = sentence.indexOf('。')
  return { picture, title: sentence.slice(0, end), text: sentence.slice(end + 1) }
}
