import { AppError } from '@/domain/errors'
import { wechatConnection } from './connection'
import { openApiReply, openApiRequest } from './open-api-wire'

const apiName = 'wxacode.getUnlimited'
/** Enough for a print of 4 cm; a code of more pixels is only heavier. */
const widthPx = 430

/**
 * The mini program's code (小程序码) of a page with a scene (`wxacode.getUnlimited`), as PNG or JPEG. `page` without the slash in front; it must be in the released
 * program, which WeChat checks: a code that leads nowhere is never made. Undefined when WeChat refuses: too many in this minute (45009), the page is not released
 * yet (41030). Throws UNAVAILABLE when no answer came; the same code can be asked for again.
 */
export async function codePicture(page: string, scene: string): Promise<Buffer | undefined> {
  const unavailable = (why: unknown) => new AppError('UNAVAILABLE', `${apiName}: ${why instanceof Error ? why.message : String(why)}`)
  const request = { apiName, requestData: openApiRequest({ scene, page, width: widthPx }) }
  const reply: unknown = await wechatConnection().callCompatibleWxOpenApi(request).catch((error: unknown) => {
    throw unavailable(error)
  })
  // A gateway that could not reach WeChat answers with JSON of its own.
  if (!Buffer.isBuffer(reply)) throw unavailable('no answer of WeChat’s')
  try {
    const answer = openApiReply(reply)
    return 'file' in answer ? answer.file : undefined
  } catch (error) {
    throw unavailable(error)
  }
}
