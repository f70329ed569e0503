import { callWechat } from './call-wechat'

/** What a template's keywords are filled with; the names of the keywords are WeChat's (`thing1`, `time2` …). */
type TemplateData = Readonly<Record<string, { value: string }>>

interface Subscription {
  openid: string
  templateId: string
  /** Page to open, without the slash in front. */
  page: string
  data: TemplateData
}

/** 43101: the person takes no more of this template, whatever our ledger says. */
export type SendOutcome = 'sent' | 'noneLeft' | 'refused'

const noneLeft = 43101

/** Sends one subscription message (`subscribeMessage.send`). Throws UNAVAILABLE when it is not known whether it went: it must not be sent again. */
export async function sendSubscription({ openid, templateId, page, data }: Subscription): Promise<SendOutcome> {
  const { errCode } = await callWechat('subscribeMessage.send', { touser: openid, templateId, page, data })
  if (errCode === 0) return 'sent'
  return errCode === noneLeft ? 'noneLeft' : 'refused'
}
