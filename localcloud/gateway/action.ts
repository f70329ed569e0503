import type { IncomingHttpHeaders } from 'node:http'
import type { Faults } from '../faults/faults'
import type { FunctionRuntime } from '../functions/function-runtime'
import type { Persona } from '../persona'
import type { FileStorage } from '../storage/file-storage'
import type { Cost, Store } from '../store/types'
import type { Wechat } from '../wechat/wechat'
import type { Params } from './params'
import type { ScanGuard } from './scan-guard'

/** What the actions of the gateway work with. */
export interface Services {
  store: Store
  scans: ScanGuard
  runtime: FunctionRuntime
  storage: FileStorage
  wechat: Wechat
  faults: Faults
  personas: readonly Persona[]
}

export interface ActionCall {
  params: Params
  headers: IncomingHttpHeaders
}

export interface ActionReply {
  /** What stands beside `requestId` in the reply. */
  body?: Record<string, unknown>
  /** A reply that is not JSON (WeChat's protobuf). */
  bytes?: Buffer
  cost?: Cost
}

export type Action = (call: ActionCall, services: Services) => ActionReply | Promise<ActionReply>
