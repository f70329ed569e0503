import { codeOf } from '../../../cloudfunctions/account/sign-in/code'
import { signInRequests } from '../../../cloudfunctions/account/sign-in/collections'
import { hashOf } from '../../../cloudfunctions/account/sign-in/start'
import { sessions } from '../../../cloudfunctions/kernel/collections'
import { nextUlid } from '../fixtures'
import type { Scene, Subject } from '../matrix/scene'
import type { SpecimensOf } from '../matrix/specimen'

const pollSecret = 'a'.repeat(43)

/** A computer's code that this person has scanned. */
function scanned({ personId, openid, name }: Subject, { put, now }: Scene): string {
  const id = nextUlid()
  const browser = { secretHash: hashOf(pollSecret), browser: 'Windows 电脑上的 Chrome', expiresAt: new Date(now.getTime() + 60_000) }
  put(signInRequests, { _id: id, ...browser, state: 'scanned', personId, openid, name, confirmedAt: null })
  return id
}

function session({ personId, openid }: Subject, { put, now }: Scene): string {
  const id = nextUlid()
  put(sessions, { _id: id, personId, openid, browser: 'Windows 电脑上的 Chrome', createdAt: now, expiresAt: new Date(now.getTime() + 60_000) })
  return id
}

export const signInSpecimens: SpecimensOf<'account.signIn'> = {
  'account.signIn.start': { plain: () => ({ userAgent: 'Chrome/1' }) },
  // Who holds the secret may ask, whoever they are: it is the browser's.
  'account.signIn.poll': {
    plain: (scene) => ({ id: scanned({ ...scene.me, name: '示例' }, scene), pollSecret }),
    writes: false,
  },
  'account.signIn.look': { about: (of, scene) => ({ code: codeOf(scanned(of, scene)) }), refusedAs: ['ALREADY_USED'], writes: false },
  'account.signIn.confirm': { about: (of, scene) => ({ code: codeOf(scanned(of, scene)) }), refusedAs: ['ALREADY_USED'] },
  'account.signIn.refuse': { about: (of, scene) => ({ code: codeOf(scanned(of, scene)) }), refusedAs: ['ALREADY_USED'] },
  'account.signIn.sessions': { plain: (scene) => (Object.values(scene.others).forEach((other) => other && session(other, scene)), {}) },
  'account.signIn.revoke': { about: (of, scene) => ({ id: session(of, scene) }), refusedAs: ['NOT_FOUND'] },
  'account.signIn.revokeAll': { plain: (scene) => (session(scene.me, scene), {}) },
  // In WeChat there is no session to end.
  'account.signIn.signOut': { plain: () => ({}), writes: false },
}
