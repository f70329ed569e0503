import type { accessedFields } from './contract/desk'

/** What an access row says was seen, in the words of the person whose it is. */
export const accessedWords: Readonly<Record<(typeof accessedFields)[number], string>> = { file: '档案', growth: '孩子的成长记录', consultation: '咨询记录', application: '帮扶申请', material: '申请材料', phone: '手机号', realName: '真实姓名', idNumber: '身份证号' }
