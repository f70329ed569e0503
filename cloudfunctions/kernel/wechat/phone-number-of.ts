import * as z from 'zod'
import { AppError } from '@/domain/errors'
import { callWechat } from './call-wechat'

const answer = z.object({ phoneInfo: z.object({ purePhoneNumber: z.string().regex(/^\d{5,15}$/), countryCode: z.string() }) })

/**
 * The number behind the code that WeChat's 手机号 button gave (`phonenumber.getPhoneNumber`), eleven digits of the mainland. A code works once, for
 * five minutes. Throws EXPIRED for one that is used or too old, BAD_INPUT for a number of another country.
 */
export async function phoneNumberOf(code: string): Promise<string> {
  const { errCode, ...rest } = await callWechat('phonenumber.getPhoneNumber', { code })
  if (errCode !== 0) throw new AppError('EXPIRED', `phone code: ${errCode}`)
  const { phoneInfo } = answer.parse(rest)
  if (phoneInfo.countryCode !== '86') throw new AppError('BAD_INPUT', 'phone: not of the mainland')
  return phoneInfo.purePhoneNumber
}
