import { unsupported } from '../errors'
import type { WechatAnswer } from './answer'
import { unlimitedCode } from './code-picture'
import { checkMedia, checkText } from './content-check'
import { PhoneCodes } from './phone-codes'
import { sendSubscribeMessage } from './subscribe-message'

/** One call to WeChat's servers and what the stub answered. */
export interface WechatRecord {
  id: number
  at: Date
  api: string
  request: Record<string, unknown>
  answer: WechatAnswer
}

type Api = (request: Record<string, unknown>) => WechatAnswer

const recordsKept = 1000

/** WeChat's server APIs, as far as this project calls them: checked, answered and written down, never sent. */
export class Wechat {
  readonly phoneCodes = new PhoneCodes()
  private readonly kept: WechatRecord[] = []
  private lastId = 0
  private readonly apis = new Map<string, Api>([
    ['subscribeMessage.send', sendSubscribeMessage],
    ['security.msgSecCheck', checkText],
    ['security.mediaCheckAsync', checkMedia],
    ['phonenumber.getPhoneNumber', (request) => this.phoneCodes.exchange(request)],
    ['wxacode.getUnlimited', unlimitedCode],
  ])

  /** @throws LocalCloudError UNSUPPORTED */
  call(apiName: string, request: Record<string, unknown>): WechatAnswer {
    const name = apiName.replace(/^\//, '').replace('/', '.')
    const api = this.apis.get(name)
    if (!api) throw unsupported(`WeChat's API ${name}`)
    const answer = api(request)
    // A picture is named, not kept.
    const noted = Buffer.isBuffer(answer.buffer) ? { ...answer, buffer: `${answer.buffer.length} bytes` } : answer
    this.kept.push({ id: ++this.lastId, at: new Date(), api: name, request, answer: noted })
    if (this.kept.length > recordsKept) this.kept.shift()
    return answer
  }

  /** The newest last; all, or those of one API. */
  records(api?: string): WechatRecord[] {
    return api === undefined ? [...this.kept] : this.kept.filter((record) => record.api === api)
  }

  clear() {
    this.kept.length = 0
  }
}
