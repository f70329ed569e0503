import * as z from 'zod'
import { AppError } from '@/domain/errors'
import { callWechat } from './call-wechat'

/** A picture comes as Node writes a Buffer into JSON. */
const picture = z.object({ contentType: z.enum(['image/png', 'image/jpeg']), buffer: z.object({ type: z.literal('Buffer'), data: z.array(z.int().min(0).max(255)) }) })

/**
 * The round code that opens `page` (no slash in front) with `scene` (at most 32 characters), as a data address for an image
 * (`wxacode.getUnlimited`). Throws UNAVAILABLE when WeChat would not draw it.
 */
export async function codePicture(page: string, scene: string): Promise<string> {
  const { errCode, ...rest } = await callWechat('wxacode.getUnlimited', { page, scene, checkPath: false, width: 430 })
  if (errCode !== 0) throw new AppError('UNAVAILABLE', `wxacode: ${errCode}`)
  const { contentType, buffer } = picture.parse(rest)
  return `data:${contentType};base64,${Buffer.from(buffer.data).toString('base64')}`
}
