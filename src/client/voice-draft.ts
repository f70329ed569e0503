import { currentPerson } from './session'
import { readStored, removeStored, writeStored } from './storage'

/** What somebody began to say of a session: there again when they come back. */
const key = (request: string) => `voice-draft.${currentPerson()}.${request}`

export const voiceDraft = (request: string): string | undefined => readStored<string>(key(request))
export const keepVoiceDraft = (request: string, text: string): void => void writeStored(key(request), text)
export const dropVoiceDraft = (request: string): void => removeStored(key(request))
