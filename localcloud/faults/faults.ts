import { LocalCloudError } from '../errors'

export const faultKinds = ['errorBefore', 'errorAfterCommit', 'dropReply', 'delay'] as const

export interface FaultSpec {
  /**
   * `errorBefore`: nothing is done, an error is answered. `errorAfterCommit`: it is done, an error is answered. `dropReply`: it is done,
   * the connection is cut. `delay`: it waits `delayMs`, then goes on.
   */
  kind: (typeof faultKinds)[number]
  /** Only requests of this function. Without `function` and `action`, any request, and calls from outside any function. */
  function?: string
  /** Only requests of this action: a whole label, or one of the paths joined in it. */
  action?: string
  /** At the n-th database call of the request, from 1; a call from outside any function counts from the injection on. */
  call?: number
  /** How many requests it hits; 1 unless told. */
  times?: number
  /** Milliseconds, from 1; a `delay` must have it. */
  delayMs?: number
  /** Error code of the answer; DATABASE_REQUEST_FAILED unless told. */
  code?: string
}

export interface Fault extends Required<Pick<FaultSpec, 'kind' | 'call' | 'times' | 'delayMs' | 'code'>>, Pick<FaultSpec, 'function' | 'action'> {
  id: number
  hits: number
}

/** The request that makes a database call; undefined when it comes from outside any function. */
export interface CallingRequest {
  functionName: string
  label: string
}

const wholeFrom = (value: unknown, name: string, least: number, otherwise: number): number => {
  if (value === undefined) return otherwise
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least) {
    throw new LocalCloudError('INVALID_PARAM', `${name} must be a whole number from ${least}`)
  }
  return value
}

/** Failures on request: how retries and half-done work are tested. */
export class Faults {
  private readonly active: Array<{ fault: Fault; outsideCalls: number }> = []
  private lastId = 0

  /** @throws LocalCloudError INVALID_PARAM */
  inject(spec: FaultSpec): Fault {
    if (!faultKinds.includes(spec.kind)) throw new LocalCloudError('INVALID_PARAM', `kind must be one of ${faultKinds.join(', ')}`)
    if (spec.kind === 'delay' && !spec.delayMs) throw new LocalCloudError('INVALID_PARAM', 'a delay needs delayMs, a whole number of milliseconds from 1')
    const fault: Fault = {
      id: ++this.lastId,
      kind: spec.kind,
      function: spec.function,
      action: spec.action,
      call: wholeFrom(spec.call, 'call', 1, 1),
      times: wholeFrom(spec.times, 'times', 1, 1),
      delayMs: wholeFrom(spec.delayMs, 'delayMs', 0, 0),
      code: spec.code ?? 'DATABASE_REQUEST_FAILED',
      hits: 0,
    }
    this.active.push({ fault, outsideCalls: 0 })
    return fault
  }

  clear() {
    this.active.length = 0
  }

  /** All since the last clearing, used up or not. */
  list(): Fault[] {
    return this.active.map(({ fault }) => fault)
  }

  /** Those that have not hit as often as they may. */
  waiting(): Fault[] {
    return this.list().filter(({ hits, times }) => hits < times)
  }

  /** The fault that the `call`-th database call of this request meets, if any; it is used up by asking. */
  meet(request: CallingRequest | undefined, call: number): Fault | undefined {
    for (const entry of this.active) {
      const { fault } = entry
      if (!concerns(fault, request)) continue
      const at = request ? call : ++entry.outsideCalls
      if (at !== fault.call || fault.hits >= fault.times) continue
      fault.hits += 1
      if (!request) entry.outsideCalls = 0
      return fault
    }
    return undefined
  }
}

function concerns(fault: Fault, request: CallingRequest | undefined): boolean {
  if (!request) return fault.function === undefined && fault.action === undefined
  if (fault.function !== undefined && fault.function !== request.functionName) return false
  return fault.action === undefined || fault.action === request.label || request.label.split('+').includes(fault.action)
}
