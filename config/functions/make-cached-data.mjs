/**
 * node make-cached-data.mjs <bundle> <output>: compiles and loads the bundle, gives its `main` one event that it refuses, and writes what V8 has
 * compiled by then, compressed. Its own process, plain Node: V8 takes back only what was compiled under the same flags.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import vm from 'node:vm'
import { gzipSync } from 'node:zlib'

const [bundle, output] = process.argv.slice(2)
const script = new vm.Script(readFileSync(bundle, 'utf8'), { filename: bundle })
const loaded = { exports: {} }
script.runInThisContext()(loaded.exports, createRequire(bundle), loaded, bundle, path.dirname(bundle))
await loaded.exports.main({}, {})
writeFileSync(output, gzipSync(script.createCachedData(), { level: 9 }))
