import { ok, refused, type WechatAnswer } from './answer'

/** WeChat's rules for the values of a template, by the kind that a keyword's name begins with (subscribeMessage.send, 订阅消息参数值内容限制). */
const rules: Readonly<Record<string, RegExp>> = {
  thing: /^.{1,20}$/u,
  number: /^\d{1,32}$/,
  letter: /^[A-Za-z]{1,32}$/,
  symbol: /^[^\p{L}\p{N}]{1,5}$/u,
  character_string: /^[\x20-\x7e]{1,32}$/,
  time: /^(\d{4}[年\-/]\d{1,2}[月\-/]\d{1,2}日?\s*)?\d{1,2}:\d{2}(:\d{2})?(\s*[~-]\s*.+)?$/,
  date: /^\d{4}[年\-/]\d{1,2}[月\-/]\d{1,2}日?(\s*\d{1,2}:\d{2}(:\d{2})?)?(\s*[~-]\s*.+)?$/,
  amount: /^\D?\d{1,10}(\.\d+)?元?$/,
  phone_number: /^[\d+\-() ]{1,17}$/,
  car_number: /^.{1,8}$/u,
  name: /^([\p{sc=Han}·]{1,10}|[\p{L}\s.'-]{1,20})$/u,
  phrase: /^\p{sc=Han}{1,5}$/u,
  const: /^.{1,20}$/u,
}

const invalid = 47003

function whyInvalid(keyword: string, entry: unknown): string | undefined {
  const value = typeof entry === 'object' && entry !== null && 'value' in entry ? entry.value : undefined
  if (typeof value !== 'string' || value === '') return `data.${keyword}.value is empty`
  const rule = rules[/^([a-z_]+?)\d+$/.exec(keyword)?.[1] ?? '']
  if (!rule) return `data.${keyword} is no keyword of a template`
  return rule.test(value) ? undefined : `data.${keyword}.value invalid`
}

/** `subscribeMessage.send`: everything that WeChat would refuse before it looks at the person's consent. */
export function sendSubscribeMessage({ touser, templateId, data, page, miniprogramState }: Record<string, unknown>): WechatAnswer {
  if (typeof touser !== 'string' || touser === '') return refused(40003, 'touser is no openid')
  if (typeof templateId !== 'string' || templateId === '') return refused(40037, 'templateId is invalid')
  if (page !== undefined && (typeof page !== 'string' || page.startsWith('/'))) return refused(41030, 'page is no path of this mini program')
  if (miniprogramState !== undefined && !['developer', 'trial', 'formal'].includes(String(miniprogramState))) return refused(invalid, 'miniprogramState is invalid')
  if (typeof data !== 'object' || data === null || Object.keys(data).length === 0) return refused(invalid, 'argument invalid! data is empty')
  for (const [keyword, entry] of Object.entries(data)) {
    const why = whyInvalid(keyword, entry)
    if (why) return refused(invalid, `argument invalid! ${why}`)
  }
  return ok()
}
