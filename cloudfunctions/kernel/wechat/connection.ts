import cloudbase from '@cloudbase/node-sdk'

/** Below the function's own time-out, as with the database. */
const timeoutMs = 5_000

const connect = () => cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV, timeout: timeoutMs })
let connection: ReturnType<typeof connect> | undefined

/** The SDK as WeChat's server APIs are asked through it, set up by the first who asks. */
export const wechatConnection = () => (connection ??= connect())
