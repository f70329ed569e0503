/**
 * Documents outlive the code that wrote them: a new function meets old documents and, while a deployment rolls out, an old function meets new ones.
 * Reading is therefore looser than writing: missing fields take their schema's default, unknown ones are dropped at every depth, and how many items
 * a list may hold is not asked again.
 */
import * as z from 'zod'

/** The schema for reading what was written with this one. */
export function tolerant<T extends z.ZodType>(schema: T): T
export function tolerant(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodObject) {
    return z.object(Object.fromEntries(Object.entries(schema.shape).map(([key, field]) => [key, part(field)])))
  }
  if (schema instanceof z.ZodArray) return z.array(part(schema.element))
  if (schema instanceof z.ZodUnion) return z.union(schema.options.map(part))
  if (schema instanceof z.ZodOptional) return part(schema.unwrap()).optional()
  if (schema instanceof z.ZodNullable) return part(schema.unwrap()).nullable()
  if (schema instanceof z.ZodDefault) return part(schema.unwrap()).default(schema.def.defaultValue)
  return schema
}

/** zod types a schema's parts by their core; ours are all made by its builders. */
function part(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodType) return tolerant(schema)
  throw new Error('A part of a document schema is not made with z.*')
}
