import { readKept, removeKept, writeKept } from './kept-here'
import { currentPerson } from './session'

/** A photographed page of a paper that the cloud has not got: its picture lies beside it until it has. */
export interface UnsentPage {
  by: string
  /** The application that it was photographed for. */
  caseId: string
  material: string
  paper: string
  page: string
  at: number
}

const list = 'unsent-pages'
const pictureKey = (page: string) => `unsent-page.${page}`
const keptDays = 14
const dayMs = 86_400_000

function all(): UnsentPage[] {
  const kept = readKept<UnsentPage[]>(list) ?? []
  const now = Date.now()
  const gone = kept.filter(({ at }) => now - at > keptDays * dayMs)
  gone.forEach(({ page }) => removeKept(pictureKey(page)))
  return kept.filter((one) => !gone.includes(one))
}

/** Of one paper of one application, as they were taken; what somebody else took on this phone is not shown. */
export const unsentPages = (caseId: string, material: string): UnsentPage[] => all().filter((one) => one.by === currentPerson() && one.caseId === caseId && one.material === material)

/** False when the phone has no room: then it lives as long as the page is open. */
export function keepUnsent(of: Omit<UnsentPage, 'by' | 'at'>, base64: string): boolean {
  if (!writeKept(pictureKey(of.page), base64)) return false
  return writeKept(list, [...all().filter(({ page }) => page !== of.page), { ...of, by: currentPerson(), at: Date.now() }])
}

export const unsentPicture = (page: string): string | undefined => readKept<string>(pictureKey(page))

/** The cloud has it, or another was taken in its place. */
export function dropUnsent(page: string): void {
  removeKept(pictureKey(page))
  writeKept(list, all().filter((one) => one.page !== page))
}

/** The application was put in: what was photographed for it and never came is shown to the village itself. */
export function forgetUnsent(caseId: string): void {
  all().filter((one) => one.caseId === caseId).forEach(({ page }) => dropUnsent(page))
}
