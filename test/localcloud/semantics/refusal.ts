/** What `toThrow` expects when MongoDB itself would refuse. */
export const refusal = (message: string): unknown =>
  expect.objectContaining({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining(message) as string })

/** What `toThrow` expects of something on the list in unsupported.ts. */
export const notSupported: unknown = expect.objectContaining({ code: 'UNSUPPORTED' })
