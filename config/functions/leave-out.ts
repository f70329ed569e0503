/**
 * Parts of @cloudbase/node-sdk that no function of ours reaches, left out of the bundle: they are most of its loading time. Each is replaced by a
 * module that loads, and says what is missing when something asks for it after all: then its line here goes.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'esbuild'

/** AI and low-code models, HTTP for extensions and proxies, XML for uploads, tokens for custom login; agents that keep connections, which the SDK uses outside of functions alone (inside, Node's own does). */
const packages = ['@cloudbase/wx-cloud-client-sdk', 'axios', 'agentkeepalive', 'https-proxy-agent', 'http-proxy-agent', 'xml2js', 'jsonwebtoken']
/** What WeChat's open API needs of form-data. */
const form = path.resolve(__dirname, '../../cloudfunctions/kernel/wechat/form.ts')
/**
 * Of the SDK itself: AI, containers, calling functions, signing in, statistics, logs and the HTTP doors beside the database's, and the web socket behind
 * `watch`, which a function cannot keep open. Of zod: JSON Schema. Of bson: the kinds of values that no collection of ours has, decimals, bytes and code among them.
 */
const modules = new RegExp(
  `(${[
    '@cloudbase/node-sdk/dist/(ai|analytics|auth|cloudrun|functions|logger|notification)/index',
    '@cloudbase/node-sdk/dist/utils/tcbopenapi(commonrequester|requester|endpoint)',
    '@cloudbase/database/dist/commonjs/realtime/websocket-client',
    'zod/v4/core/(json-schema-processors|to-json-schema)',
    'bson/lib/(binary|code|decimal128|max_key|min_key|symbol|timestamp)',
  ].join('|')})\\.js$`,
)

const says = (what: string) => `const missing = () => { throw new Error(${JSON.stringify(`${what} is left out of the bundle: see config/functions/leave-out.ts`)}) }`

const missing = (what: string) => `
${says(what)}
module.exports = new Proxy(missing, { get: (target, key) => (key === '__esModule' ? false : key in target ? target[key] : missing) })
`

/** The same of an ECMAScript module, whose names are asked for when it is bundled. */
function missingModule(file: string): string {
  const names = [...readFileSync(file, 'utf8').matchAll(/^export (?:const|function|class) (\w+)/gm)].map(([, name]) => `missing as ${name}`)
  return names.length ? `${says(path.basename(file))}\nexport { ${names.join(', ')} }` : missing(path.basename(file))
}

export const leaveOut: Plugin = {
  name: 'leave-out',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^(${packages.join('|')})$`) }, ({ path: name }) => ({ path: name, namespace: 'left-out' }))
    // Characters that editors write by their names: the 252 of HTML 4. The other two thousand of HTML 5 stay as they are written.
    build.onLoad({ filter: /\/character-entities\/index\.js$/ }, ({ path: file }) => ({
      contents: "export { characterEntitiesHtml4 as characterEntities } from 'character-entities-html4'",
      resolveDir: path.dirname(file),
    }))
    build.onResolve({ filter: /^form-data$/ }, () => ({ path: form }))
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path: name }) => ({ contents: missing(name) }))
    // The database speaks EJSON alone: bson's binary form stays away.
    build.onResolve({ filter: /^bson$/ }, ({ resolveDir }) => build.resolve('bson/lib/extended_json', { kind: 'require-call', resolveDir }))
    build.onLoad({ filter: modules }, ({ path: file }) => ({ contents: missingModule(file) }))
    // It looks for its package.json beside the bundle, where there is none.
    build.onLoad({ filter: /node-sdk\/dist\/utils\/version\.js$/ }, ({ path: file }) => {
      const { version } = JSON.parse(readFileSync(path.join(path.dirname(file), '../../package.json'), 'utf8')) as { version: string }
      return { contents: `exports.version = ${JSON.stringify(version)}` }
    })
  },
}
