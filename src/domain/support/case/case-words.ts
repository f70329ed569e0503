/** How states and steps of an application are called on screens and in the copy of one's data. */
import type { ReviewStep } from '../programme/programme-shape'
import type { CaseAct, CaseState } from './case-steps'

export const caseStateNames: Readonly<Record<CaseState, string>> = {
  draft: '还没交',
  toConfirm: '等您确认',
  review: '正在办',
  returned: '等您补齐',
  notice: '公示中',
  approved: '通过了',
  paying: '正在打款',
  paid: '到账了',
  payFailed: '钱没打到，等您核对卡号',
  refused: '没有通过',
  withdrawn: '收回了',
  ended: '已经结束',
}

export const caseActNames: Readonly<Record<CaseAct, string>> = {
  submit: '提交了申请',
  file: '代为填好',
  confirm: '本人确认',
  decline: '本人没有同意',
  approve: '审核通过',
  return: '请您补齐',
  resubmit: '补齐了材料',
  refuse: '没有通过',
  withdraw: '收回了申请',
  close: '公示结束',
  uphold: '公示有异议，重新核对',
  pay: '开始打款',
  paid: '钱到账了',
  bounce: '银行退回了',
  takeOut: '从这一批里拿出来，下次再打',
  repair: '改好了卡号',
  end: '不再发了',
  reopen: '请原来那一级重新审',
}

export const levelNames: Readonly<Record<ReviewStep['level'], string>> = { village: '村（社区）', township: '乡镇（街道）', county: '县（市、区）', city: '市州', province: '省', insurer: '保险公司', lender: '贷款银行' }
