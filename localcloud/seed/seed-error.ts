/** A seed file that cannot be planted: names the file, so that its author can mend it. */
export class SeedError extends Error {
  override readonly name = 'SeedError'
  constructor(file: string, reason: string) {
    super(`localcloud/seed/${file}: ${reason}`)
  }
}
