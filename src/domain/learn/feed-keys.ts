/**
 * How home finds the pieces for one reader with an index, however many pieces there are: each carries the words under which it is looked up, one for every
 * place × reason, and a reader asks for the reasons that hold for them in the places above them.
 */
import type { Stage } from '../account/stages'
import type { Audience, Group } from './audience'
import type { PieceKind } from './piece-kinds'

/** What is known of who reads. A visitor may have said nothing: then everybody's pieces are left. */
export interface Reader {
  /** From the province down; only the province for who named no place. */
  placeIds: readonly string[]
  stages: readonly Stage[]
  groups: readonly Group[]
  /** Of each child, in completed months. */
  childMonths: readonly number[]
  /** Completed weeks, while there is a pregnancy. */
  pregnancyWeek?: number | undefined
  /** 1–12. */
  month: number
}

interface Keyed {
  kind: PieceKind
  orgPath: string
  months: readonly number[]
  audience: Audience
}

/** Longer spans say nothing of one month; the stage says it. */
const longestSpan = 24

const span = ([from, to]: readonly [number, number] | readonly number[] = [0, 0]): number[] =>
  to! - from! > longestSpan ? [] : Array.from({ length: to! - from! }, (_, i) => from! + i)

const placeOf = (orgPath: string) => orgPath.split('.').at(-2) ?? ''

/** Timely for a reader: an urgent notice, a child of that age, a week of pregnancy, a month of the year. */
function momentsOf({ kind, months, audience: { ageMonths, pregnancyWeeks } }: Keyed): string[] {
  if (kind === 'urgent') return ['urgent']
  const seasonal = months.length > 0 && months.length < 12 ? months.map((month) => `month${month}`) : []
  return [...span(ageMonths).map((age) => `age${age}`), ...span(pregnancyWeeks).map((week) => `week${week}`), ...seasonal]
}

function readersOf({ audience: { stages, groups } }: Keyed): string[] {
  const named = [...stages.map((stage) => `stage-${stage}`), ...groups.map((group) => `group-${group}`)]
  return named.length === 0 ? ['all'] : named
}

const asKeys = (place: string, reasons: readonly string[]) => reasons.map((reason) => `${place}:${reason}`)

/** The words of a piece: `momentKeys` for what is timely, `readerKeys` for whom it is. An urgent notice is only timely. */
export function feedKeys(piece: Keyed): { momentKeys: string[]; readerKeys: string[] } {
  const place = placeOf(piece.orgPath)
  return { momentKeys: asKeys(place, momentsOf(piece)), readerKeys: piece.kind === 'urgent' || piece.kind === 'kit' ? [] : asKeys(place, readersOf(piece)) }
}

/** What this reader looks up. */
export function keysFor({ placeIds, stages, groups, childMonths, pregnancyWeek, month }: Reader): { momentKeys: string[]; readerKeys: string[] } {
  const moments = ['urgent', ...childMonths.map((age) => `age${age}`), ...(pregnancyWeek === undefined ? [] : [`week${pregnancyWeek}`]), `month${month}`]
  const readers = ['all', ...stages.map((stage) => `stage-${stage}`), ...groups.map((group) => `group-${group}`)]
  return { momentKeys: placeIds.flatMap((place) => asKeys(place, moments)), readerKeys: placeIds.flatMap((place) => asKeys(place, readers)) }
}
