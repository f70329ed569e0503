/**
 * Every failure that a person may meet, as one code and one sentence. The sentence says what happened, that nothing was lost,
 * and what to do next; screens add the request id.
 */
export const errorSentences = {
  UNKNOWN_ACTION: '这个功能现在用不了，可能是小程序版本太旧。关掉再打开一次就会更新。',
  BAD_INPUT: '有一项填得不对，没有提交出去。您填的都还在，改一改再试。',
  TOO_LARGE: '内容太大，没有提交出去。分几次发就可以。',
  SESSION_INVALID: '登录过期了，请重新登录。您填的都还在。',
  NOT_SIGNED_IN: '这一项要先登录，点一下就好。您填的都还在。',
  NO_POST: '您现在没有在岗的工作岗位。刚换了岗位的话，请联系上一级计生协。',
  NOT_ALLOWED: '这一项您现在办不了，什么都没有变。需要的话，请联系您所在地的计生协。',
  NOT_FOUND: '没有找到，可能已经不在了。请返回刷新一下，再找一次。',
  CONFLICT: '刚才有人先改了这一项，您的没有保存。刷新后再试一次。',
  EXPIRED: '这个码过了有效时间，没有办成。请对方重新发一个就可以。',
  ALREADY_USED: '这个码已经用过了，只能用一次。需要的话，请对方再发一个。',
  UNSAFE_TEXT: '有几个字词不方便给别人看，没有提交出去。您写的都还在，换个说法再试。',
  NEEDS_CONSENT: '办这一项要先得到您的同意，还没有提交。看过说明、点了同意就能接着办。',
  FOUR_EYES: '这一项要请另一位同事来办。它跟您本人或家人有关，或者您已经审过一次；您写的还在。',
  TOO_OFTEN: '今天已经收到您好几条了，这一条还没有提交。您写的都还在，明天再送一次。',
  CLIENT_TOO_OLD: '小程序有新版本了，更新后就能接着用，您填的都还在。',
  TIMEOUT: '等得有点久，还没有回音。您填的都还在，请再试一次。',
  OFFLINE: '现在没有网，您填的都还在。连上网再试一次。',
  UNAVAILABLE: '服务器忙，没能打开。您填的都还在，请过一会儿再试。',
  INTERNAL: '出了点问题，没有办成。您填的都还在，请再试一次；还不行就把编号告诉我们。',
} as const

export type ErrorCode = keyof typeof errorSentences

interface Told {
  /** What the person reads instead of `errorSentences[code]`, where an action can say it more precisely. */
  sentence?: string | undefined
  requestId?: string | undefined
}

/** The only error that crosses a border of the system. `message` is for logs; people read `sentence`. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly sentence: string
  readonly requestId: string | undefined
  constructor(
    readonly code: ErrorCode,
    message: string = code,
    { sentence = errorSentences[code], requestId }: Told = {},
  ) {
    super(message)
    this.sentence = sentence
    this.requestId = requestId
  }

  /** Whether the action said it in words of its own. */
  get isPrecise(): boolean {
    return this.sentence !== errorSentences[this.code]
  }
}
