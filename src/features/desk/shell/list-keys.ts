import type { Chosen } from './use-chosen'
import type { DeskKeys } from './use-desk-keys'
import { focusPanel, focusRow } from './focus-row'

/** `j k` move among these rows, Enter goes into the panel, Esc back to the row. */
export function listKeys(ids: readonly string[], chosen: Chosen): DeskKeys {
  const move = (by: number) => {
    const at = chosen.id === undefined ? -1 : ids.indexOf(chosen.id)
    const next = ids[Math.min(ids.length - 1, Math.max(0, at + by))]
    if (next === undefined) return
    chosen.choose(next)
    focusRow(next)
  }
  const back = () => {
    if (chosen.id !== undefined) focusRow(chosen.id)
  }
  const enter: DeskKeys = chosen.id === undefined ? {} : { Enter: focusPanel }
  return { j: () => move(1), k: () => move(-1), J: () => move(1), K: () => move(-1), Escape: back, ...enter }
}
