/** One child's doses, as JSON, to its plan, as JSON. */
import * as z from 'zod'
import { vaccinePlan } from '../../src/domain/grow/vaccines/plan'
import { productCodes, type ProductCode } from '../../src/domain/grow/vaccines/products'
import { editionIds } from '../../src/domain/grow/vaccines/editions'

const day = z.iso.date()
const code = z.enum(productCodes as [ProductCode, ...ProductCode[]])

const conditions = z.strictObject({
  hbsAg: z.enum(['positive', 'negative', 'unknown']).optional(),
  birthWeightG: z.number().positive().optional(),
  gestationWeeks: z.number().min(20).max(45).optional(),
  immuneDeficient: z.boolean().optional(),
  immunoglobulinOn: z.array(day).optional(),
  severeReactionTo: z.array(code).optional(),
})

const question = z.strictObject({
  birthDate: day,
  sex: z.enum(['M', 'F', 'boy', 'girl']),
  asOf: day,
  edition: z.enum(editionIds).optional(),
  doses: z.array(z.strictObject({ code, date: day })).default([]),
  /** An empty list says that there are none. */
  conditions: conditions.or(z.tuple([]).transform(() => ({}))).nullish(),
})

/** @throws with a sentence on what of the input cannot be read. */
export function planText(input: string): string {
  const read = question.safeParse(parsed(input))
  if (!read.success) throw new Error(z.prettifyError(read.error))
  const { birthDate, sex, asOf, edition, doses } = read.data
  return `${JSON.stringify(vaccinePlan({ birthDate, sex: sex === 'M' || sex === 'boy' ? 'boy' : 'girl', conditions: read.data.conditions ?? undefined }, doses, asOf, edition), null, 2)}\n`
}

function parsed(input: string): unknown {
  try {
    return JSON.parse(input)
  } catch {
    throw new Error('the input is not JSON')
  }
}
