import type { Facts } from '../programme/facts'
import type { ProgrammeVersion } from '../programme/programme-shape'

/** What the family gave before, elsewhere. */
interface OnFile {
  birthOn: string | null
  sex: 'female' | 'male' | null
  isSpecialFamily: boolean
}

/** Answers that need not be asked again, and where each comes from; what the family said here stands. */
export function prefilled({ questions }: Pick<ProgrammeVersion, 'questions'>, { birthOn, sex, isSpecialFamily }: OnFile, said: Facts): { facts: Facts; from: { fact: string; from: string }[] } {
  const known: Record<string, [Facts[string], string]> = {
    ...(birthOn !== null && { bornOn: [birthOn, '档案里的生日'] }),
    ...(birthOn !== null && sex === 'female' && { womanBornOn: [birthOn, '档案里的生日'] }),
    ...(isSpecialFamily && { isConfirmed: [true, '档案里已经确认'] }),
  }
  const facts: Record<string, Facts[string]> = { ...said }
  const from: { fact: string; from: string }[] = []
  for (const { fact } of questions) {
    const found = known[fact]
    if (!found || said[fact] !== undefined) continue
    facts[fact] = found[0]
    from.push({ fact, from: found[1] })
  }
  return { facts, from }
}
