import type * as z from 'zod'

/** Where an input failed and how, for the log: `calls.0.input.kind (invalid_value)`. Never the values: they may be personal. */
export const issuePaths = (error: z.ZodError): string =>
  error.issues.slice(0, 5).map((issue) => `${issue.path.join('.') || '.'} (${issue.code})`).join(', ')
