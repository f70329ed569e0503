import Taro from '@tarojs/taro'
import type { ApiEnvelope, ApiReply } from '@/domain/wire'

let started = false

/** WeChat knows who calls; the envelope carries no identity. */
export async function sendByCloud(envelope: ApiEnvelope): Promise<ApiReply> {
  if (!started) {
    Taro.cloud.init({ env: process.env.TARO_APP_CLOUD_ENV || undefined })
    started = true
  }
  const answer = await Taro.cloud.callFunction({ name: 'api', data: envelope })
  return answer.result as unknown as ApiReply
}
