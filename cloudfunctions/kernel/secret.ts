/** Keys come from the function's environment, never from code. */

/**
 * Names of the keys; the deployment refuses to begin without them. SESSION_KEY signs browsers' sessions; DATA_KEY encrypts what is sensitive (it may list
 * several, see crypto/keyring.ts); INDEX_KEY makes what is encrypted findable by equality, and can never change without building every index anew.
 */
export const secretNames = ['SESSION_KEY', 'DATA_KEY', 'INDEX_KEY'] as const
export type SecretName = (typeof secretNames)[number]

/** The key, of at least 32 characters. Throws when the deployment forgot it: better nothing than an unsigned session. */
export function secret(name: SecretName): string {
  const value = process.env[name] ?? ''
  if (value.length < 32) throw new Error(`${name} must have at least 32 characters`)
  return value
}
