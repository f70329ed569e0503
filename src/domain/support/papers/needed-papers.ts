import { addMonths } from '../../grow/calendar-days'
import { askedMaterials } from '../decide/asked'
import type { Told } from '../decide/holds'
import type { Material } from '../programme/programme-shape'
import type { PaperOnFile } from './papers-contract'

export type PaperState =
  /** Given for this application. */
  | { state: 'given'; paper: string }
  /** Given before, and good until then. */
  | { state: 'onFile'; paper: string; until: string }
  /** A special family’s file has it: nobody is asked for it again. */
  | { state: 'inFamilyFile' }
  | { state: 'needed' }

export interface NeededPaper {
  material: Material
  paper: PaperState
}

interface Given {
  told: Told
  /** Which paper is which material in this application. */
  chosen: readonly { material: string; paper: string }[]
  onFile: readonly PaperOnFile[]
  isSpecialFamily: boolean
  today: string
}

/** Which papers these answers ask for, and which of them there are already. */
export function neededPapers(materials: readonly Material[], { told, chosen, onFile, isSpecialFamily, today }: Given): NeededPaper[] {
  return askedMaterials(materials, told, today).map((material) => ({ material, paper: stateOf(material) }))

  function stateOf({ id, reuseMonths, onFileForSpecialFamily }: Material): PaperState {
    const given = chosen.find((one) => one.material === id)
    if (given) return { state: 'given', paper: given.paper }
    if (isSpecialFamily && onFileForSpecialFamily === true) return { state: 'inFamilyFile' }
    const [last] = onFile.filter((one) => one.kind === id && one.pages > 0 && reuseMonths > 0 && addMonths(one.givenOn, reuseMonths) >= today).sort((a, b) => (a.givenOn < b.givenOn ? 1 : -1))
    return last ? { state: 'onFile', paper: last.id, until: addMonths(last.givenOn, reuseMonths) } : { state: 'needed' }
  }
}
