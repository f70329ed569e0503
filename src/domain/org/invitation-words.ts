/** The row under 我的, and the page behind it, where a code that came with an invitation is written: staff tell colleagues to look for these words. */
export const invitationPlaceWords = '我有邀请码'
