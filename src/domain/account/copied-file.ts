/** A child's growth file as the guardians' copy of their data tells it. */
import type { Line } from '../grow/file/child-file'
import { folded } from '../grow/file/folded'
import { saidThing } from '../grow/file/said-thing'

/** `log` is to be read; `lines` of the file itself are in the JSON alone. */
export function copiedFile(name: string, lines: readonly Line[]): Record<string, unknown> {
  const { measurements, doses, checkups, signs, diary } = folded(lines)
  const things = [...measurements, ...doses, ...checkups, ...signs, ...diary].map(({ thing }) => thing)
  return { name, log: things.sort((a, b) => a.on.localeCompare(b.on)).map((thing) => ({ on: thing.on, text: saidThing(thing) })), stored: lines }
}
