/**
 * node make-cached-data.mjs <bundle> <output>: compiles and loads the bundle, gives its `main` one event that it refuses, and writes what V8 has
 * compiled by then, compressed. Its own process, plain Node: V8 takes back only what was compiled under the same flags.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import vm from 'node:vm'
import { brotliCompressSync, constants } from 'node:zlib'

const [bundle, output] = process.argv.slice(2)
const script = new vm.Script(readFileSync(bundle, 'utf8'), { filename: bundle })
const loaded = { exports: {} }
script.runInThisContext()(loaded.exports, createRequire(bundle), loaded, bundle, path.dirname(bundle))
await loaded.exports.main({}, {})
const compiled = script.createCachedData()
writeFileSync(output, brotliCompressSync(compiled, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: compiled.length } }))
