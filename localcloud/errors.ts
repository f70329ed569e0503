/** An answer of the local cloud that is a refusal: `code` is CloudBase's own error code where it has one. */
export class LocalCloudError extends Error {
  override readonly name = 'LocalCloudError'
  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message)
  }
}

/** Something MongoDB knows and this cloud does not: named, never silently wrong. The list is in localcloud/README.md. */
export const unsupported = (what: string) => new LocalCloudError('UNSUPPORTED', `The local cloud does not support ${what}`)
