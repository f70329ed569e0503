/** The door to WeChat's server APIs; `code-picture.ts` has the one beside it, for answers that are pictures. The local cloud answers and records them; nothing else in the functions speaks to WeChat. */
import * as z from 'zod'
import { AppError } from '@/domain/errors'
import { wechatConnection } from './connection'

/** WeChat's own words: 0 is done, anything else a refusal that would come again. */
const answer = z.looseObject({ errCode: z.int(), errMsg: z.string().optional() })

type WechatAnswer = z.output<typeof answer>

/** Asks WeChat. Throws UNAVAILABLE when no answer came: then nobody knows whether it was done. */
export async function callWechat(apiName: string, requestData: object): Promise<WechatAnswer> {
  const reply: unknown = await wechatConnection().callWxOpenApi({ apiName, requestData }).catch((error: unknown) => {
    throw new AppError('UNAVAILABLE', `${apiName}: ${error instanceof Error ? error.message : String(error)}`)
  })
  const parsed = z.object({ result: answer }).safeParse(reply)
  // A gateway that could not reach WeChat answers with a code of its own and no result.
  if (!parsed.success) throw new AppError('UNAVAILABLE', `${apiName}: no answer of WeChat's`)
  return parsed.data.result
}
