/** What `toThrow` expects when MongoDB itself would refuse. */
export const refusal = (message: string) =>
  expect.objectContaining({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining(message) as string }) as Error

/** What `toThrow` expects of something on the list in unsupported.ts. */
export const notSupported = expect.objectContaining({ code: 'UNSUPPORTED' }) as Error
