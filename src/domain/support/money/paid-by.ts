import type { ProgrammeVersion } from '../programme/programme-shape'

type Of = Pick<ProgrammeVersion, 'levels' | 'pays'>

/** Who pays what was granted: an insurer whose answer comes last pays itself; nobody where nothing is paid. */
export function paidBy({ levels, pays }: Of): 'association' | 'insurer' | 'nobody' {
  if (pays.kind === 'nothing' || levels.length === 0) return 'nobody'
  return levels[levels.length - 1]?.level === 'insurer' ? 'insurer' : 'association'
}
