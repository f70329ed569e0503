/** What the router serves, by path. A part is loaded when one of its paths is asked for. */
import type { ProcedureMeta } from '../kernel/procedure'
import { appRouter } from './router'

/** Of a procedure, what decides before it runs. */
export interface Served {
  _def: { type: 'query' | 'mutation' | 'subscription'; meta?: ProcedureMeta }
}

// tRPC keeps procedures by their whole path; its types show them nested. A part that is loaded leaves `lazy`, and its procedures are here.
const procedures = appRouter._def.procedures as unknown as Readonly<Record<string, Served | undefined>>
const waiting = appRouter._def.lazy

async function load(asked: (part: string) => boolean): Promise<void> {
  for (let part = Object.keys(waiting).find(asked); part !== undefined; part = Object.keys(waiting).find(asked)) await waiting[part]?.load()
}

/** Undefined for a path that nobody serves. */
export async function procedureAt(path: string): Promise<Served | undefined> {
  await load((part) => path.startsWith(`${part}.`))
  return Object.hasOwn(procedures, path) ? procedures[path] : undefined
}

/** All of them, for the documents and for tests that ask each one. */
export async function everyProcedure(): Promise<Array<[path: string, procedure: Served]>> {
  await load(() => true)
  return Object.entries(procedures).flatMap(([path, procedure]) => (procedure ? [[path, procedure]] : []))
}
