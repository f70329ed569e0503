/** Why staff open a file or a number, as one taps it; the person reads the same words. */
export const openReasons = ['电话或上门联系本人', '办理本人提出的申请', '核对本人的资料', '接手同事交接的工作'] as const
export const revealReasons = ['电话联系本人', '与申请材料核对身份', '与保险公司核对名册'] as const
