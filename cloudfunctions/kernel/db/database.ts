/** The one connection of this instance, made on the first use so that loading the function talks to nobody. */
import cloudbase from '@cloudbase/node-sdk'

/** Below every function's own time-out: a database that does not answer becomes a typed error, not a killed instance. */
const databaseTimeoutMs = 5_000

const connect = () => cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV, timeout: databaseTimeoutMs }).database()
let connection: ReturnType<typeof connect> | undefined

/** The document database of the environment this function runs in. */
export const database = () => (connection ??= connect())
