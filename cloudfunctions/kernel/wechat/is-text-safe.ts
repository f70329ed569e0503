import * as z from 'zod'
import { AppError } from '@/domain/errors'
import { callWechat } from './call-wechat'

/** WeChat's names of where the text will stand (`scene`). */
const scenes = { profile: 1, comment: 2, forum: 3, social: 4 } as const

const answer = z.object({ result: z.object({ suggest: z.enum(['pass', 'review', 'risky']) }) })

/**
 * Whether others may see this text of this person's (`security.msgSecCheck`, version 2): at most 2,500 characters. A text that WeChat would have
 * reviewed is not shown either. Throws UNAVAILABLE when WeChat could not say.
 */
export async function isTextSafe(content: string, openid: string, scene: keyof typeof scenes): Promise<boolean> {
  const { errCode, ...rest } = await callWechat('security.msgSecCheck', { content, openid, scene: scenes[scene], version: 2 })
  if (errCode !== 0) throw new AppError('UNAVAILABLE', `msgSecCheck: ${errCode}`)
  return answer.parse(rest).result.suggest === 'pass'
}
