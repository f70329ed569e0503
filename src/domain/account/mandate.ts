/** Acting for somebody (代办): what it may cover, and its states. */
export const mandateSubjects = ['basics', 'membership', 'booking', 'support'] as const
export type MandateSubject = (typeof mandateSubjects)[number]
/** What is filed on paper, as it were, and waits for the person's word. Booking is done at once, and the person is told; staff put people down at the venue's desk instead. An application for support waits for the person where the application is. */
export const filingSubjects = ['basics', 'membership'] as const satisfies readonly MandateSubject[]
export const mandateSubjectWords: Readonly<Record<MandateSubject, string>> = {
  basics: '填住处、家里的情况和字号大小',
  membership: '申请入会',
  booking: '预约课程、咨询和活动',
  support: '申请帮扶项目，交材料',
}

export const mandateStates = ['asked', 'confirmed', 'refused', 'ended'] as const
export type MandateState = (typeof mandateStates)[number]

/** `voided`: the mandate ended before the person had answered. */
export const filingStates = ['toConfirm', 'confirmed', 'done', 'refused', 'voided'] as const
export type FilingState = (typeof filingStates)[number]
