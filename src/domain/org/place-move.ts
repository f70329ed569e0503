/** What renaming, moving, merging and closing a place mean, and when they may not be begun. */
import type { OrgPath } from './org-path'
import type { PlaceKind, PlaceStatus } from './place-kind'
import { placeKindNames } from './place-kind'
import { mayLieBelow } from './place-levels'

export const placeChanges = ['rename', 'move', 'merge', 'close'] as const
export type PlaceChange = (typeof placeChanges)[number]

/**
 * A change goes through these in order, each as often cut and resumed as need be: posts see both paths; places, then records move; what was being written
 * meanwhile is waited for and moved as well; posts see one path again.
 */
export const movePhases = ['begin', 'posts', 'places', 'records', 'wait', 'placesAgain', 'recordsAgain', 'finish', 'over'] as const
type MovePhase = (typeof movePhases)[number]

/** Whether places and records are where they will be: what remains is to look for what was written meanwhile, and nobody need wait for that. */
export const isInForce = (phase: MovePhase): boolean => movePhases.indexOf(phase) >= movePhases.indexOf('wait')

/** What the desk says while it is at work. */
export const phaseText: Readonly<Record<MovePhase, string>> = {
  begin: '正在登记',
  posts: '正在让两边的同事都能看到',
  places: '正在调整地方',
  records: '正在搬资料',
  wait: '已经生效，正在核对',
  placesAgain: '已经生效，正在核对',
  recordsAgain: '已经生效，正在核对',
  finish: '正在收尾',
  over: '办好了',
}

/** Longer than any request lives (functions end after 60 s): what was begun on the old path has been written by then. */
export const settleMs = 120_000

/** A change at work: the subtree that leaves and where it goes. */
export interface WorkingMove {
  from: OrgPath
  to: OrgPath
}

const isInside = (path: OrgPath, subtree: OrgPath) => path.startsWith(subtree)

/** Whether two changes would meet: one leaves from inside what the other takes away, or goes there. Two may go to one place. */
export const collide = (a: WorkingMove, b: WorkingMove): boolean =>
  isInside(a.from, b.from) || isInside(b.from, a.from) || isInside(a.to, b.from) || isInside(b.to, a.from)

export interface ArrangedPlace {
  id: string
  kind: PlaceKind
  name: string
  orgPath: OrgPath
  status: PlaceStatus
  /** A change at work on it, other than this one. */
  moving: boolean
}

/** A path inside `from`, as it is inside `to`. */
export const movedPath = (path: OrgPath, from: OrgPath, to: OrgPath): OrgPath => `${to}${path.slice(from.length)}`

export const parentPath = (path: OrgPath): OrgPath => path.replace(/n\d+\.$/, '')

const isAtRest = (place: ArrangedPlace): string | undefined => {
  if (place.status === 'pending') return `“${place.name}”还在导入，等导入完再改。`
  if (place.status !== 'active') return `“${place.name}”已经撤并，不能再改。`
  return place.moving ? `“${place.name}”正在调整，等这一次办完再改。` : undefined
}

/** Why the place may not be renamed; undefined when it may. `taken`: a sibling is called so. */
export const whyNotRename = (place: ArrangedPlace, name: string, taken: boolean): string | undefined =>
  isAtRest(place) ?? (place.name === name ? '名称没有变。' : taken ? `同一个上级下面已经有“${name}”了。` : undefined)

/** Why the place may not go below `to`; undefined when it may. `taken`: a place there is called the same. */
export function whyNotMove(place: ArrangedPlace, to: ArrangedPlace, taken: boolean): string | undefined {
  const unrest = isAtRest(place) ?? isAtRest(to)
  if (unrest !== undefined) return unrest
  if (to.orgPath.startsWith(place.orgPath)) return '不能移到自己或自己的下级下面。'
  if (parentPath(place.orgPath) === to.orgPath) return `“${place.name}”已经在“${to.name}”下面。`
  if (!mayLieBelow(place.kind, to.kind)) return `“${to.name}”下面不能直接设${placeKindNames[place.kind]}。`
  return taken ? `“${to.name}”下面已经有“${place.name}”了。请先改名，或者改为合并。` : undefined
}

/** Why the place may not be merged into `into`; undefined when it may. `twins`: names that places below both have. */
export function whyNotMerge(place: ArrangedPlace, into: ArrangedPlace, twins: readonly string[]): string | undefined {
  const unrest = isAtRest(place) ?? isAtRest(into)
  if (unrest !== undefined) return unrest
  if (place.id === into.id) return '不能并入自己。'
  if (into.orgPath.startsWith(place.orgPath)) return '不能并入自己的下级。'
  if (place.kind !== into.kind) return `${placeKindNames[place.kind]}只能并入另一个${placeKindNames[place.kind]}。`
  return twins.length > 0 ? `两边下面都有“${twins.slice(0, 3).join('”“')}”。请先改名，或者先合并这些地方。` : undefined
}

/** Why the place may not be closed; undefined when it may. */
export function whyNotClose(place: ArrangedPlace, holds: { places: boolean; posts: boolean }): string | undefined {
  const unrest = isAtRest(place)
  if (unrest !== undefined) return unrest
  if (parentPath(place.orgPath) === '') return '最上一级不能撤销。'
  if (holds.places) return `“${place.name}”下面还有别的地方，请先移走、合并或撤销它们。`
  return holds.posts ? `“${place.name}”还有在岗的人，请先办理交接。` : undefined
}

/** Where a place's own records belong after the change, and where what lies below it goes. */
export function destination(change: PlaceChange, place: OrgPath, other: OrgPath): { records: OrgPath; below: OrgPath } {
  if (change === 'rename') return { records: place, below: place }
  if (change === 'move') {
    const moved = movedPath(place, parentPath(place), other)
    return { records: moved, below: moved }
  }
  return { records: other, below: other }
}

/** What history says of it. */
export function changeText(change: PlaceChange, facts: { name: string; before?: string; other?: string; reason?: string | null }): string {
  if (change === 'rename') return `由“${facts.before ?? ''}”改名为“${facts.name}”`
  if (change === 'move') return `划归“${facts.other ?? ''}”`
  if (change === 'merge') return `并入“${facts.other ?? ''}”`
  return `撤销，工作转到“${facts.other ?? ''}”${facts.reason ? `。原因：${facts.reason}` : ''}`
}
