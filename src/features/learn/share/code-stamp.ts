import { sharedCode } from '@/client/share-code'
import type { SharedPage } from '@/domain/learn/share/shared-page'
import type { CodeStamp } from './draw-poster'

/** The mini program's code of this page, from the cloud. */
export async function codeStamp(page: SharedPage): Promise<CodeStamp> {
  const address = await sharedCode(page)
  return {
    hint: '微信扫一扫，看全文和更新',
    paint: async ({ pen, picture }, x, y, side) => pen.drawImage(await picture(address), x, y, side, side),
  }
}
