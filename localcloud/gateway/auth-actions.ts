import { LocalCloudError } from '../errors'
import type { Action } from './action'

/** What CloudBase knows of a user: here, of a persona, by its id or openid. */
const userInfo: Action = ({ params }, { personas }) => {
  const asked = params.optionalText('uuid') ?? params.text('platformId')
  const persona = personas.find(({ id, openid }) => id === asked || openid === asked)
  if (!persona) throw new LocalCloudError('RESOURCE_NOT_FOUND', `There is no user ${asked}`)
  return { body: { data: { uid: persona.id, openId: persona.openid, nickName: persona.name, isAnonymous: false } } }
}

export const authActions: Record<string, Action> = { 'auth.getUserInfoForAdmin': userInfo }
