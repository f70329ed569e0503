/** The README names everything that is answered with UNSUPPORTED, and nothing else. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { unsupportedExpressions, unsupportedQueryOperators, unsupportedStages } from '../../../localcloud/semantics/unsupported'

const readme = readFileSync(path.join(__dirname, '../../../localcloud/README.md'), 'utf8')

test.each([
  ['query operators', unsupportedQueryOperators],
  ['stages', unsupportedStages],
  ['expressions', unsupportedExpressions],
])('the %s that are not there', (kind, names) => {
  const row = readme.split('\n').find((line) => line.startsWith(`| ${kind} |`)) ?? ''
  expect([...row.matchAll(/`(\$\w+)`/g)].map(([, name]) => name).sort()).toEqual([...names.keys()].sort())
})
