import { api } from './api'
import { dropSession, sessionToken } from './session'

/** Signs this browser out: the cloud refuses its session from now on, and this browser forgets it even when the cloud cannot be reached. */
export async function signOut(): Promise<void> {
  const token = sessionToken()
  if (token === undefined) return
  try {
    await api.account.signIn.signOut.mutate({})
  } finally {
    dropSession(token, 'signedOut')
  }
}
