const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * A ULID: 48 bits of time, 80 bits of chance. It names a write once, when the person acts, so that resending never doubles it; it is
 * no secret, which is why `Math.random` will do where the mini program has no synchronous crypto.
 */
export function newUlid(now: number = Date.now(), random: () => number = Math.random): string {
  let time = ''
  for (let rest = now, i = 0; i < 10; i++, rest = Math.floor(rest / 32)) time = alphabet.charAt(rest % 32) + time
  let chance = ''
  for (let i = 0; i < 16; i++) chance += alphabet.charAt(Math.floor(random() * 32))
  return time + chance
}
