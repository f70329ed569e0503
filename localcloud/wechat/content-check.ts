import { randomUUID } from 'node:crypto'
import { ok, refused, type WechatAnswer } from './answer'

/** Stands in for WeChat's model: a text that holds one of these is risky, with WeChat's label for the kind. */
const riskyWords: ReadonlyArray<readonly [word: string, label: number]> = [
  ['裸聊', 20002],
  ['色情', 20002],
  ['约炮', 20002],
  ['傻逼', 20003],
  ['去死吧', 20003],
  ['贩毒', 20006],
  ['枪支出售', 20006],
  ['代开发票', 20008],
  ['刷单兼职', 20008],
  ['博彩', 20013],
  ['赌博网站', 20013],
]

const labelPass = 100
const longestChars = 2500

/** `security.msgSecCheck`. Version 2 says what it thinks; version 1 answers 87014 for a risky text. */
export function checkText({ content, version, openid, scene }: Record<string, unknown>): WechatAnswer {
  if (typeof content !== 'string' || content === '') return refused(44991, 'content is empty')
  if ([...content].length > longestChars) return refused(45002, 'content size out of limit')
  const found = riskyWords.find(([word]) => content.includes(word))
  if (version === undefined || Number(version) < 2) return found ? refused(87014, 'risky content') : ok()
  if (typeof openid !== 'string' || openid === '') return refused(40003, 'openid is missing')
  if (![1, 2, 3, 4].includes(Number(scene))) return refused(40001, 'scene must be 1 to 4')
  const result = { suggest: found ? 'risky' : 'pass', label: found?.[1] ?? labelPass }
  const detail = [{ strategy: 'keyword', errcode: 0, ...result, ...(found ? { keyword: found[0], level: 90 } : {}) }]
  return ok({ result, detail, traceId: randomUUID() })
}

/** `security.mediaCheckAsync`: taken on; the local cloud never sends the verdict. */
export function checkMedia({ mediaUrl, mediaType, openid }: Record<string, unknown>): WechatAnswer {
  if (typeof mediaUrl !== 'string' || !/^https?:\/\//.test(mediaUrl)) return refused(40001, 'mediaUrl must be an address')
  if (![1, 2].includes(Number(mediaType))) return refused(40001, 'mediaType must be 1 (sound) or 2 (picture)')
  if (typeof openid !== 'string' || openid === '') return refused(40003, 'openid is missing')
  return ok({ traceId: randomUUID() })
}
