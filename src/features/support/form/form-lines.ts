import type { FiledForm } from '@/client/talk-queries'
import { fullDate } from '@/domain/said-date'

interface FormPart {
  title: string
  rows: ReadonlyArray<{ name: string; says: string }>
}

/** The form in parts, as it stands on paper. */
export function formParts({ who, idNumber, filer, place, answers, papers, account }: FiledForm): FormPart[] {
  return [
    { title: '申请人', rows: [{ name: '姓名', says: who }, ...(idNumber === null ? [] : [{ name: '身份证号', says: idNumber }]), ...(place === '' ? [] : [{ name: '住在', says: place }]), ...(filer === null ? [] : [{ name: '代填', says: filer }])] },
    { title: '填的情况', rows: answers.map(({ asks, says }) => ({ name: asks, says })) },
    { title: '材料', rows: papers.map(({ title, says }) => ({ name: title, says })) },
    { title: '收款的卡', rows: [{ name: '银行卡', says: account === null ? '没有填' : `${account.bank}，尾号 ${account.last4}` }] },
  ].filter(({ rows }) => rows.length > 0)
}

export const filedLine = ({ receipt, filedOn }: Pick<FiledForm, 'receipt' | 'filedOn'>): string => `受理号 ${receipt}，${fullDate(filedOn)}提交`

/** A signature that was typed; undefined when it was drawn, or there is none. */
export const typedName = (signature: string | null): string | undefined => (signature?.startsWith('typed:') ? signature.slice('typed:'.length) : undefined)

/** The whole form in words, for who cannot see the picture. */
export const formWords = (form: FiledForm): string =>
  [`${form.title}申请表`, filedLine(form), ...formParts(form).map(({ title, rows }) => `${title}：${rows.map(({ name, says }) => `${name} ${says}`).join('；')}`), form.signature === null ? '没有签名' : `签名：${typedName(form.signature) ?? '手写'}`, form.termsSay].join('。')
