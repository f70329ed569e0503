import type { AppError, ErrorCode } from '@/domain/errors'

const aboutWords: readonly ErrorCode[] = ['BAD_INPUT', 'UNSAFE_TEXT']

/** A refusal of what was written in the form's one free field: stands beside it, where it can be mended. Undefined for any other failure. */
export const besideField = (error: AppError | undefined): string | undefined => (error && aboutWords.includes(error.code) ? error.sentence : undefined)
