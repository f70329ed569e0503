/** Acting for somebody (代办): what it may cover, and its states. */
export const mandateSubjects = ['basics', 'membership'] as const
export type MandateSubject = (typeof mandateSubjects)[number]
export const mandateSubjectWords: Readonly<Record<MandateSubject, string>> = {
  basics: '填住处、家里的情况和字号大小',
  membership: '申请入会',
}

export const mandateStates = ['asked', 'confirmed', 'refused', 'ended'] as const
export type MandateState = (typeof mandateStates)[number]

/** `voided`: the mandate ended before the person had answered. */
export const filingStates = ['toConfirm', 'confirmed', 'done', 'refused', 'voided'] as const
export type FilingState = (typeof filingStates)[number]
