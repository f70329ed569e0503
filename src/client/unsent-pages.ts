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
  /** Characters that its picture takes. */
  size: number
}

const list = 'unsent-pages'
const pictureKey = (page: string) => `unsent-page.${page}`
const keptDays = 14
const dayMs = 86_400_000
/** Of the 10 MB that a phone has for all of the program: drafts, letters on their way and what is kept for reading need theirs. */
const mostSize = 4_000_000

function all(): UnsentPage[] {
  const kept = readKept<UnsentPage[]>(list) ?? []
  const now = Date.now()
  const gone = kept.filter(({ at }) => now - at > keptDays * dayMs)
  gone.forEach(({ page }) => removeKept(pictureKey(page)))
  return kept.filter((one) => !gone.includes(one))
}

/** Of one paper of one application, as they were taken; what somebody else took on this phone is not shown. */
export const unsentPages = (caseId: string, material: string): UnsentPage[] => all().filter((one) => one.by === currentPerson() && one.caseId === caseId && one.material === material)

/** False when there is no room for it: then it lives as long as the page is open. A picture is never kept without its line in the list, which alone knows when it goes. */
export function keepUnsent(of: Omit<UnsentPage, 'by' | 'at' | 'size'>, base64: string): boolean {
  const others = all().filter(({ page }) => page !== of.page)
  if (others.reduce((sum, { size }) => sum + size, base64.length) > mostSize) return false
  if (!writeKept(list, [...others, { ...of, by: currentPerson(), at: Date.now(), size: base64.length }])) return false
  if (writeKept(pictureKey(of.page), base64)) return true
  writeKept(list, others)
  return false
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
