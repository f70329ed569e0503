/**
 * Runs inside a worker thread: one instance of one cloud function. It loads the code once, then takes one event at a time.
 * Plain JavaScript, because a worker thread starts without the tools that load TypeScript.
 */
const path = require('node:path')
const { parentPort, workerData } = require('node:worker_threads')

const { folder, entry } = workerData
let requestId = ''
let identityKeys = []

// Printed text goes through the same port as the results: so it never arrives after the reply that it belongs to.
for (const stream of ['stdout', 'stderr']) {
  process[stream].write = (chunk, encoding, done) => {
    parentPort.postMessage({ kind: 'printed', requestId, stream, text: String(chunk) })
    const callback = typeof encoding === 'function' ? encoding : done
    if (callback) process.nextTick(callback)
    return true
  }
}

const describe = (error) =>
  error instanceof Error
    ? { errorType: error.name, errorMessage: error.message, stack: error.stack ?? '' }
    : { errorType: typeof error, errorMessage: String(error), stack: '' }

function load() {
  const [module, exported] = entry
  const main = require(path.join(folder, module))[exported]
  if (typeof main !== 'function') throw new Error(`${module}.js exports no function "${exported}"`)
  return main
}

/** A handler answers with a promise, or through its third argument. */
const call = (main, event, context) =>
  main.length < 3 ? main(event, context) : new Promise((resolve, reject) => main(event, context, (error, result) => (error ? reject(error) : resolve(result))))

function takeOn(identity) {
  for (const key of identityKeys) delete process.env[key]
  identityKeys = Object.keys(identity)
  Object.assign(process.env, identity)
}

let main
try {
  main = load()
  parentPort.postMessage({ kind: 'loaded' })
} catch (error) {
  parentPort.postMessage({ kind: 'unloadable', ...describe(error) })
}

parentPort.on('message', async ({ event, identity, context, deadline }) => {
  requestId = context.request_id
  takeOn(identity)
  try {
    const getRemainingTimeInMillis = () => Math.max(0, deadline - Date.now())
    const result = await call(main, JSON.parse(event), { ...context, getRemainingTimeInMillis })
    parentPort.postMessage({ kind: 'answered', requestId, result: JSON.stringify(result) ?? 'null' })
  } catch (error) {
    parentPort.postMessage({ kind: 'failed', requestId, ...describe(error) })
  } finally {
    takeOn({})
  }
})
