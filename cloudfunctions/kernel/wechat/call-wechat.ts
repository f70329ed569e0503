/** The one door to WeChat's server APIs. The local cloud answers and records them; nothing else in the functions speaks to WeChat. */
import cloudbase from '@cloudbase/node-sdk'
import * as z from 'zod'
import { AppError } from '@/domain/errors'

/** Below the function's own time-out, as with the database. */
const timeoutMs = 5_000

const connect = () => cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV, timeout: timeoutMs })
let connection: ReturnType<typeof connect> | undefined

/** WeChat's own words: 0 is done, anything else a refusal that would come again. */
const answer = z.looseObject({ errCode: z.int(), errMsg: z.string().optional() })

export type WechatAnswer = z.output<typeof answer>

/** Asks WeChat. Throws UNAVAILABLE when no answer came: then nobody knows whether it was done. */
export async function callWechat(apiName: string, requestData: object): Promise<WechatAnswer> {
  const reply: unknown = await (connection ??= connect()).callWxOpenApi({ apiName, requestData }).catch((error: unknown) => {
    throw new AppError('UNAVAILABLE', `${apiName}: ${error instanceof Error ? error.message : String(error)}`)
  })
  const parsed = z.object({ result: answer }).safeParse(reply)
  // A gateway that could not reach WeChat answers with a code of its own and no result.
  if (!parsed.success) throw new AppError('UNAVAILABLE', `${apiName}: no answer of WeChat's`)
  return parsed.data.result
}
