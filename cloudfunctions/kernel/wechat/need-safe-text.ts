import { AppError } from '@/domain/errors'
import type { Caller } from '../caller'
import { isTextSafe } from './is-text-safe'

/**
 * Names that the caller gives and others will read. Not for what is told to one helper in confidence, nor for staff's work: a machine must not stop a call for
 * help for its words. Throws UNSAFE_TEXT when WeChat finds them unfit, UNAVAILABLE when it could not say; nothing is asked where
 * nothing is said. In a browser WeChat often cannot say: it judges for who was in the mini program within two hours. There its silence passes.
 */
export async function needSafeText(caller: Caller, words: ReadonlyArray<string | undefined>, scene: Parameters<typeof isTextSafe>[2] = 'profile'): Promise<void> {
  const text = words.flatMap((word) => word?.trim() || []).join('\n')
  if (text === '' || caller.kind !== 'person') return
  const safe = await isTextSafe(text, caller.openid, scene).catch((error: unknown) => {
    if (caller.sessionId !== null && error instanceof AppError && error.code === 'UNAVAILABLE') return true
    throw error
  })
  if (!safe) throw new AppError('UNSAFE_TEXT', 'WeChat finds the words unfit')
}
