/**
 * Parts of @cloudbase/node-sdk that no function of ours reaches, left out of the bundle: they are most of its loading time. Each is replaced by a
 * module that loads, and says what is missing when something asks for it after all: then its line here goes.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'esbuild'

/** AI and low-code models, HTTP for extensions and proxies, XML for uploads, tokens for custom login. */
const packages = ['@cloudbase/wx-cloud-client-sdk', 'axios', 'https-proxy-agent', 'http-proxy-agent', 'xml2js', 'jsonwebtoken']
/** What WeChat's open API needs of form-data. */
const form = path.resolve(__dirname, '../../cloudfunctions/kernel/wechat/form.ts')
/** Of the SDK itself: AI, and the web socket behind `watch`, which a function cannot keep open. */
const modules = /@cloudbase\/(node-sdk\/dist\/ai\/index|database\/dist\/commonjs\/realtime\/websocket-client)\.js$/

const missing = (what: string) => `
const missing = () => { throw new Error(${JSON.stringify(`${what} is left out of the bundle: see config/functions/leave-out.ts`)}) }
module.exports = new Proxy(missing, { get: (target, key) => (key === '__esModule' ? false : key in target ? target[key] : missing) })
`

export const leaveOut: Plugin = {
  name: 'leave-out',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^(${packages.join('|')})$`) }, ({ path: name }) => ({ path: name, namespace: 'left-out' }))
    build.onResolve({ filter: /^form-data$/ }, () => ({ path: form }))
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path: name }) => ({ contents: missing(name) }))
    build.onLoad({ filter: modules }, ({ path: file }) => ({ contents: missing(path.basename(file)) }))
    // It looks for its package.json beside the bundle, where there is none.
    build.onLoad({ filter: /node-sdk\/dist\/utils\/version\.js$/ }, ({ path: file }) => {
      const { version } = JSON.parse(readFileSync(path.join(path.dirname(file), '../../package.json'), 'utf8')) as { version: string }
      return { contents: `exports.version = ${JSON.stringify(version)}` }
    })
  },
}
