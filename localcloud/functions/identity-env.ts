import { createHash } from 'node:crypto'
import { appId, envId } from './sdk-env'

/** Who called, as the platform knows it: never what the event says. */
export type Caller =
  | { kind: 'wechat'; openid: string; clientIp?: string }
  | { kind: 'visitor'; uid: string; clientIp?: string }
  | { kind: 'function'; source: string }
  | { kind: 'timer' }

export const sourceOf = (caller: Caller) =>
  caller.kind === 'wechat' ? 'wx_client' : caller.kind === 'visitor' ? 'web_client' : caller.kind === 'timer' ? 'timer' : caller.source

const unionidOf = (openid: string) => `union-${createHash('sha256').update(openid).digest('hex').slice(0, 22)}`

function wechatKeys(caller: Caller): Record<string, string> {
  if (caller.kind !== 'wechat') return {}
  const keys = { WX_OPENID: caller.openid, WX_APPID: appId, WX_UNIONID: unionidOf(caller.openid), WX_API_TOKEN: 'local-wx-token' }
  return { ...keys, WX_CLIENTIP: caller.clientIp ?? '127.0.0.1', WX_CONTEXT_KEYS: Object.keys(keys).join() }
}

function cloudKeys(caller: Caller): Record<string, string> {
  const visitor: Record<string, string> = caller.kind === 'visitor' ? { TCB_UUID: caller.uid, TCB_ISANONYMOUS_USER: 'true', LOGINTYPE: 'ANONYMOUS' } : {}
  const clientIp: Record<string, string> = caller.kind === 'wechat' || caller.kind === 'visitor' ? { TCB_SOURCE_IP: caller.clientIp ?? '127.0.0.1' } : {}
  const keys: Record<string, string> = { TCB_ENV: envId, TCB_SOURCE: sourceOf(caller), ...visitor, ...clientIp }
  return { ...keys, TCB_CONTEXT_KEYS: Object.keys(keys).join() }
}

/** The variables that stand in process.env, and in context.environment, while one event runs. */
export const identityEnv = (caller: Caller): Record<string, string> => ({
  ...wechatKeys(caller),
  ...cloudKeys(caller),
  ...(caller.kind === 'timer' ? { TRIGGER_SRC: 'timer' } : {}),
})
