import * as z from 'zod'

/** The schema of what stands at a dotted path of a document: `members.0.name`, `members.$.name`, `given.health`. Throws when there is none. */
export function schemaAt(schema: z.ZodType, path: string): z.ZodType {
  const found = path.split('.').reduce<z.ZodType | undefined>((at, step) => at && stepInto(at, step), schema)
  if (!found) throw new Error(`The schema has no ${path}`)
  return found
}

function stepInto(schema: z.ZodType, step: string): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return Object.hasOwn(schema.shape, step) ? asType(schema.shape[step]) : undefined
  if (schema instanceof z.ZodArray) return /^(\d+|\$|\$\[\])$/.test(step) ? asType(schema.element) : undefined
  if (schema instanceof z.ZodRecord) return asType(schema.valueType)
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return stepInto(asType(schema.unwrap()), step)
  if (schema instanceof z.ZodUnion) return firstOf(schema.options.map((option) => stepInto(asType(option), step)))
  return undefined
}

/** What stands there in any of the alternatives. */
function firstOf(found: ReadonlyArray<z.ZodType | undefined>): z.ZodType | undefined {
  const [first, ...rest] = found.filter((schema) => schema !== undefined)
  return first && rest.length > 0 ? z.union([first, ...rest]) : first
}

/** zod types a schema's parts by their core; ours are all made by its builders. */
function asType(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodType) return schema
  throw new Error('A part of a document schema is not made with z.*')
}
