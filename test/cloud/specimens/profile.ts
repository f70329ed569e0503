import { newestVersion } from '../../../src/domain/account/consent-texts'
import { people } from '../../../cloudfunctions/account/collections'
import { seal } from '../../../cloudfunctions/kernel/crypto/seal'
import { nextUlid } from '../fixtures'
import { personDoc, type Scene, type Subject } from '../matrix/scene'
import type { SpecimensOf } from '../matrix/specimen'

const phone = '13900000000'

/** The caller, with a phone number and an identity to drop. */
function known({ put, me, now }: Scene) {
  const sealed = (plain: string) => seal(plain, me.personId)
  put(people, personDoc(me, now, { phone: { sealed: sealed(phone), last4: '0000', verified: false }, realName: { sealed: sealed('示例'), masked: '示*' } }))
  return {}
}

/** A record of somebody without WeChat, with the phone number of `of`; the caller's own is vouched for. */
function recorded(of: Subject, { put, me, now }: Scene) {
  const recordId = `p${nextUlid()}`
  const withPhone = (id: string, number: string) => ({ phone: { sealed: seal(number, id), last4: number.slice(-4), verified: true } })
  put(people, personDoc(me, now, withPhone(me.personId, phone)))
  put(people, personDoc({ ...of, personId: recordId }, now, { openid: null, recordedBy: nextUlid(), ...withPhone(recordId, of === me ? phone : '13900000001') }))
  return { recordId }
}

export const profileSpecimens: SpecimensOf<'account.profile'> = {
  'account.profile.me': { plain: () => ({}) },
  // The person is there already: signing in again gives them as they are.
  'account.profile.signIn': { plain: () => ({}), writes: false },
  'account.profile.edit': { plain: () => ({ name: '示例新称呼' }) },
  'account.profile.wishes': { plain: () => ({ wishes: { callMe: '示例', notOn: [], topicsToAvoid: [] } }) },
  'account.profile.givePhone': { plain: () => ({ phone, agree: newestVersion('phone') }) },
  'account.profile.givePhoneByWechat': { plain: ({ cloud, me }) => ({ code: cloud.wechat.phoneCodes.issue(me.openid), agree: newestVersion('phone') }) },
  'account.profile.giveIdentity': { plain: () => ({ realName: '示例', idNumber: '11010519491231002X', forWhat: 'insurance', agree: newestVersion('realName') }) },
  'account.profile.claimable': { plain: () => ({}) },
  // WeChat vouches for the caller's own number: a record with another's is not found.
  'account.profile.claimRecord': { about: recorded, refusedAs: ['nothing done'] },
  'account.profile.dropPhone': { plain: known },
  'account.profile.dropIdentity': { plain: known },
}
