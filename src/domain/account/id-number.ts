/** Citizens' ID numbers, GB 11643-1999: six digits of a region, the birth date, three of order, and a check character (ISO 7064 MOD 11-2). */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const checks = '10X98765432'

/** The 18th character that belongs to the first 17 digits. */
export const checkCharacter = (digits: string): string => checks.charAt(weights.reduce((sum, weight, i) => sum + weight * Number(digits.charAt(i)), 0) % 11)

type IdNumber = { ok: true; idNumber: string; birthOn: string } | { ok: false; why: 'shape' | 'birthDate' | 'checksum' }

const oldestYear = 1900

/** Reads what was typed; a small `x` counts as `X`. `today` is a China date: nobody is born after it. The region is not checked: old numbers keep codes that are gone. */
export function readIdNumber(typed: string, today: string): IdNumber {
  const idNumber = typed.replace(/\s/g, '').toUpperCase()
  if (!/^[1-9]\d{16}[\dX]$/.test(idNumber)) return { ok: false, why: 'shape' }
  const birthOn = `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`
  if (!isCalendarDate(birthOn) || Number(birthOn.slice(0, 4)) < oldestYear || birthOn > today) return { ok: false, why: 'birthDate' }
  if (idNumber.charAt(17) !== checkCharacter(idNumber)) return { ok: false, why: 'checksum' }
  return { ok: true, idNumber, birthOn }
}

/** Whether the calendar has this `YYYY-MM-DD`. */
function isCalendarDate(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date)
}

/** Han characters, with the dot of names of other nationalities: 买买提·吐尔逊. */
export const isRealName = (name: string): boolean => /^\p{Script=Han}{1,15}(·\p{Script=Han}{1,15}){0,3}$/u.test(name) && name.length >= 2
