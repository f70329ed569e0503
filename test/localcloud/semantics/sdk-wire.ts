import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type cloudbaseSdk from '@cloudbase/node-sdk'

type Db = ReturnType<ReturnType<typeof cloudbaseSdk.init>['database']>

interface Request {
  action: string
  query?: string
  data?: string | string[]
  order?: string
  projection?: string
  stages?: Array<{ stageKey: string; stageValue: string }>
}

/** The unmodified node-sdk, talking to a server that keeps what it sends and answers what it is told. */
export interface SdkWire {
  db: Db
  /** Makes the SDK call and gives the request it sent, and what it made of the answer's `data`. */
  send(call: () => Promise<unknown>, answer?: unknown): Promise<{ request: Request; result: unknown }>
  close(): Promise<void>
}

export async function startSdkWire(): Promise<SdkWire> {
  let last: Request = { action: 'none' }
  let answer: unknown = {}
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      last = JSON.parse(body) as Request
      response.writeHead(200, { 'content-type': 'application/json', connection: 'close' })
      response.end(JSON.stringify({ requestId: 'r', data: answer }))
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local',
    TCB_ENV: 'local',
    TENCENTCLOUD_SECRETID: 'x',
    TENCENTCLOUD_SECRETKEY: 'y',
    TENCENTCLOUD_SESSIONTOKEN: 'z',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `http://127.0.0.1:${port}/admin` }),
  })
  const cloudbase = await import('@cloudbase/node-sdk')
  const db = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV }).database()
  return {
    db,
    async send(call, told = { list: [], insertedIds: ['1'], updated: 1, deleted: 1, total: 0 }) {
      answer = told
      const result = await call()
      return { request: last, result }
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}
