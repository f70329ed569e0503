import { AppError } from '@/domain/errors'
import type { SharedPage } from '@/domain/learn/share/shared-page'
import { api } from './api'

/** Somebody else has WeChat make it just now: how often to look again, and how long to wait before each time. */
const looks = 4
const waitMs = 1_200

const noCode = () => new AppError('UNAVAILABLE', 'no code now', { sentence: '小程序码现在取不到，图先没做成。过一会儿再试，或者直接发给微信好友。' })

/** The address of the mini program's code of this page. Rejects with UNAVAILABLE when WeChat gives none now. */
export async function sharedCode(page: SharedPage): Promise<string> {
  for (let look = 0; look < looks; look++) {
    const answer = await api.learn.share.code.mutate({ of: page.of, id: page.id })
    if (answer.state === 'ready') return answer.url
    if (answer.state === 'unavailable') throw noCode()
    await new Promise((resolve) => setTimeout(resolve, waitMs))
  }
  throw noCode()
}
