import { readFileSync } from 'node:fs'
import path from 'node:path'
import { planDeployment } from '../../config/deploy/plan'
import { printPlan } from '../../config/deploy/print-plan'
import { provision } from '../../config/deploy/provision'
import { signTc3 } from '../../config/deploy/sign-tc3'
import { TcbApiError, type TcbApi } from '../../config/deploy/tcb-api'
import type { CloudbaseRc, CollectionsManifest } from '../../config/functions/manifest'
import { builtFolder } from '../fixtures/built'

const built = <T>(file: string) => JSON.parse(readFileSync(path.join(builtFolder('functions'), file), 'utf8')) as T
const plan = planDeployment('env-1', { api: 974, timer: 905 })
const printed = printPlan(plan).split('\n')

describe('the dry run says exactly what the build holds', () => {
  const rc = built<CloudbaseRc>('cloudbaserc.json')
  const { collections } = built<CollectionsManifest>('collections.json')

  test('functions, with their limits, variables and triggers', () => {
    expect({ ...plan.cloudbaseRc, envId: rc.envId }).toEqual(rc)
    for (const fn of rc.functions) {
      expect(printed).toContain(`  ${fn.name}: ${plan.bundleKB[fn.name]} KB, Nodejs20.19, index.main, ${fn.timeout} s, ${fn.memorySize} MB`)
      for (const name of Object.keys(fn.envVariables)) expect(printed).toContain(`    variable ${name}`)
      for (const { name, config } of fn.triggers) expect(printed).toContain(`    trigger ${name}: timer ${config} (Asia/Shanghai)`)
    }
    expect(printed.filter((line) => /^ {4}(variable|trigger) /.test(line))).toHaveLength(
      rc.functions.reduce((sum, fn) => sum + Object.keys(fn.envVariables).length + fn.triggers.length, 0),
    )
  })

  test('collections closed to clients, with every index and how long they keep', () => {
    for (const { name, indexes, retentionDays } of collections) {
      const at = printed.indexOf(`  ${name}: no client access (ADMINONLY)${retentionDays ? `, kept ${retentionDays} days` : ''}`)
      expect(at).toBeGreaterThan(0)
      expect(printed.slice(at + 1, at + 1 + indexes.length)).toEqual(
        indexes.map((index) => `    index ${index.name}: ${index.keys.map((key) => key.join(' ')).join(', ')}${index.unique ? ` (unique${index.sparse ? ', sparse' : ''})` : ''}`),
      )
    }
    expect(plan.tables.map(({ name }) => name)).toEqual(collections.map(({ name }) => name))
  })

  test('a unique index over a field that older documents lack leaves those out, in the API’s own words', () => {
    const turn = plan.tables.find(({ name }) => name === 'feedback')?.indexes.find(({ IndexName }) => IndexName === 'turn-of-day')
    expect(turn?.MgoKeySchema).toEqual({ MgoIndexKeys: [{ Name: 'turn', Direction: '1' }], MgoIsUnique: true, MgoIsSparse: true })
  })

  test('no key is in it, only names', () => {
    const names = ['SESSION_KEY', 'DATA_KEY', 'INDEX_KEY', 'TEMPLATE_TODO', 'TEMPLATE_REMINDER', 'TEMPLATE_PROGRESS']
    expect(plan.cloudbaseRc.functions[0]?.envVariables).toEqual(Object.fromEntries(names.map((name) => [name, `{{env.${name}}}`])))
  })
})

describe('provisioning', () => {
  interface Index { Name: string; Unique: boolean; Keys: Array<{ Name: string; Direction: string }> }
  /** The platform's edge: tables and indexes as the API's reference describes them. */
  function account(tables: Record<string, Index[]>) {
    const calls: string[] = []
    const api: TcbApi = async (action, payload) => {
      const { TableName, CollectionName, CreateIndexes } = payload as { TableName?: string; CollectionName?: string; CreateIndexes?: typeof plan.tables[number]['indexes'] }
      const name = TableName ?? CollectionName ?? ''
      calls.push(`${action} ${name}`)
      if (action === 'CreateTable') {
        if (tables[name]) throw new TcbApiError('ResourceInUse', 'there is one')
        tables[name] = []
        return {}
      }
      const indexes = tables[name]
      if (!indexes) throw new TcbApiError('ResourceNotFound', 'there is none')
      for (const { IndexName, MgoKeySchema } of CreateIndexes ?? []) indexes.push({ Name: IndexName, Unique: MgoKeySchema.MgoIsUnique, Keys: MgoKeySchema.MgoIndexKeys })
      return action === 'DescribeTable' ? { Indexes: [{ Name: '_id_', Unique: true, Keys: [{ Name: '_id', Direction: '1' }] }, ...indexes] } : {}
    }
    return { api, calls, tables }
  }
  const say = () => undefined

  test('makes every collection, closes it to clients, and makes every index', async () => {
    const { api, calls, tables } = account({})
    await provision(api, plan.tables, say)
    expect(Object.entries(tables).map(([name, indexes]) => [name, indexes.map(({ Name }) => Name)])).toEqual(
      plan.tables.map(({ name, indexes }) => [name, indexes.map(({ IndexName }) => IndexName)]),
    )
    for (const { name } of plan.tables) expect(calls).toContain(`ModifyDatabaseACL ${name}`)
  })
  test('again, makes nothing', async () => {
    const { api, calls } = account({})
    await provision(api, plan.tables, say)
    calls.length = 0
    await provision(api, plan.tables, say)
    expect(calls.filter((call) => call.startsWith('UpdateTable'))).toEqual([])
  })
  test('stops at an index of the same name with other keys, and drops nothing', async () => {
    const { api, calls } = account({ articles: [{ Name: 'newest', Unique: false, Keys: [{ Name: 'title', Direction: '1' }] }] })
    await expect(provision(api, plan.tables, say)).rejects.toThrow('Collection articles has an index newest with other keys')
    expect(calls).not.toContain('UpdateTable articles')
  })
  test('an environment that is not there is said in its own words', async () => {
    const api: TcbApi = (action) => Promise.reject(new TcbApiError('ResourceNotFound', `${action}: no such environment`))
    await expect(provision(api, plan.tables, say)).rejects.toThrow('CreateTable: no such environment')
  })
})

test('requests are signed as Tencent’s published example is', () => {
  const body = '{"Limit": 1, "Filters": [{"Values": ["\\u672a\\u547d\\u540d"], "Name": "instance-name"}]}'
  const example = { secretId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE', secretKey: 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE' }
  expect(signTc3({ service: 'cvm', host: 'cvm.tencentcloudapi.com', timestamp: 1551113065, body }, example)).toBe(
    `TC3-HMAC-SHA256 Credential=${example.secretId}/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host, ` +
      'Signature=72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168',
  )
})
