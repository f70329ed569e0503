/** What a server API of WeChat answers; anything but 0 is a refusal. Names in camel case. */
export type WechatAnswer = { errCode: number; errMsg: string } & Record<string, unknown>

export const ok = (more: Record<string, unknown> = {}): WechatAnswer => ({ errCode: 0, errMsg: 'ok', ...more })
export const refused = (errCode: number, errMsg: string): WechatAnswer => ({ errCode, errMsg })
