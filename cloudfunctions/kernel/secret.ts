/** Keys come from the function's environment, never from code. */

/** Names of the keys; the deployment refuses to begin without them. */
export const secretNames = ['SESSION_KEY'] as const
export type SecretName = (typeof secretNames)[number]

/** The key, of at least 32 characters. Throws when the deployment forgot it: better nothing than an unsigned session. */
export function secret(name: SecretName): string {
  const value = process.env[name] ?? ''
  if (value.length < 32) throw new Error(`${name} must have at least 32 characters`)
  return value
}
