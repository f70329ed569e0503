import { WeappHost } from '../host/host'
import type { HostOptions } from '../host/options'
import { nodeRealm, strictRealm } from './node-realm'
import { loadProgram } from './load-program'

/** The view keeps one realm for all launches: building it from wcc's output is the slow part, and it holds no state. */
const view = nodeRealm()

/** A host for the mini program in `folder`, drawing into `mount`; the program's own code runs in a fresh strict realm. */
export function openWeapp(folder: string, mount: Element, options: Partial<Omit<HostOptions, 'program' | 'realms' | 'mount'>> = {}): WeappHost {
  return new WeappHost({ ...options, program: loadProgram(folder), realms: { logic: strictRealm(), view }, mount })
}
