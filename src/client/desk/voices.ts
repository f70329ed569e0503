import { api } from '../api'
import { useDeskPages } from './posts'

/** What people wrote of the sessions at the post's places, or of one that many came to. */
export const useVoices = (sessionId: string | undefined) =>
  useDeskPages(['voices', sessionId ?? ''], async (after) => {
    const { voices, next } = await api.book.feedback.list.query({ ...(sessionId !== undefined && { sessionId }), ...(after && { after }) })
    return { items: voices, next }
  })
