import { unseal } from '../../kernel/crypto/seal'

/** The row with what is sealed in it opened: it is its owner who asks. Sealed things are bound to the record that they stand in. */
export const openedRow = (row: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([field, value]) => [field, opened(value, String(row['_id']))]))

function opened(value: unknown, recordId: string): unknown {
  if (Array.isArray(value)) return value.map((item) => opened(item, recordId))
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const fields = new Map<string, unknown>(Object.entries(value))
  const sealed = fields.get('sealed')
  if (typeof sealed === 'string') return unseal(sealed, recordId)
  return Object.fromEntries([...fields].map(([field, part]) => [field, opened(part, recordId)]))
}
