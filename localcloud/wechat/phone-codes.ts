import { createHash, randomBytes } from 'node:crypto'
import { appId } from '../functions/sdk-env'
import { ok, refused, type WechatAnswer } from './answer'

/** WeChat: a code works once, for five minutes. */
const codeLifeMs = 5 * 60 * 1000

/** Each openid's phone number: made up, always the same one. */
const numberOf = (openid: string) => `1990000${String(createHash('sha256').update(openid).digest().readUInt32BE() % 10_000).padStart(4, '0')}`

/** The codes that a phone gets from its `getPhoneNumber` button and a function exchanges for the number. */
export class PhoneCodes {
  private readonly codes = new Map<string, { openid: string; until: number }>()

  /** What the button gives this person. */
  issue(openid: string, now = Date.now()): string {
    for (const [code, { until }] of this.codes) if (until < now) this.codes.delete(code)
    const code = randomBytes(16).toString('hex')
    this.codes.set(code, { openid, until: now + codeLifeMs })
    return code
  }

  /** `phonenumber.getPhoneNumber` */
  exchange({ code }: Record<string, unknown>): WechatAnswer {
    const issued = typeof code === 'string' ? this.codes.get(code) : undefined
    if (!issued || issued.until < Date.now()) return refused(40029, 'code is invalid, used or too old')
    this.codes.delete(String(code))
    const number = numberOf(issued.openid)
    return ok({
      phoneInfo: { phoneNumber: number, purePhoneNumber: number, countryCode: '86', watermark: { timestamp: Math.floor(Date.now() / 1000), appid: appId } },
    })
  }
}
