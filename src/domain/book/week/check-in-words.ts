import type { AppError } from '../../errors'

/** Why a code did not let somebody in, and what to do at the door. The cloud's own sentences say it for what it looked into. */
export function checkInRefusal(error: AppError): string {
  if (error.code === 'NOT_FOUND') return '这张码约的不是您这里的场次，没有签到。请看看对方约的是哪个地方。'
  if (error.code === 'OFFLINE' || error.code === 'TIMEOUT') return '网络断了，没有签到。先在名单里记住这一位，连上网再扫一次，或者点“到了”。'
  return error.sentence
}
