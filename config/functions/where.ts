/** `npm run where -- api 1:23456`: the source line behind a place in a deployed bundle, as a stack in the logs names it. The bundle must have been made from this very source. */
import { readFileSync } from 'node:fs'
import { SourceMap, type SourceMapPayload } from 'node:module'
import { sourceMapOf } from './build-functions'
import { wrapped } from './loader'

const [name = '', place = ''] = process.argv.slice(2)
const [, line, column] = /^(\d+):(\d+)$/.exec(place) ?? []
if (!name || !line || !column) throw new Error('Say a function and a place: npm run where -- api 1:23456')

const map = new SourceMap(JSON.parse(readFileSync(sourceMapOf(name), 'utf8')) as SourceMapPayload)
// The loader's wrapper stands before the bundle's first line; a stack counts from one, a map from zero.
const before = Number(line) === 1 ? wrapped('').indexOf('\n') : 0
const entry = map.findEntry(Number(line) - 1, Number(column) - 1 - before)
console.log('originalSource' in entry ? `${entry.originalSource}:${entry.originalLine + 1}` : 'no source stands there')
