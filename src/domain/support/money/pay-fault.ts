/** Why a bank sent money back, and what the family can do about it. */
export const payFaults = ['wrongNumber', 'wrongHolder', 'closed', 'sentBack'] as const
export type PayFault = (typeof payFaults)[number]

/** As whoever pays reads and writes it. */
export const payFaultNames: Readonly<Record<PayFault, string>> = { wrongNumber: '卡号错', wrongHolder: '户名不符', closed: '卡已注销', sentBack: '银行退回' }

/** How it is put right, as the family reads it. */
export const payFaultFixes: Readonly<Record<PayFault, string>> = {
  wrongNumber: '银行说卡号不对。请照着卡把号码再填一次，填好就重新打款。',
  wrongHolder: '银行说户名和卡对不上。请填本人名下的卡，户名和身份证上的一样。',
  closed: '这张卡已经注销了。请换一张还在用的本人的卡，填好就重新打款。',
  sentBack: '银行把钱退回来了，没有说原因。请先问问开户行，这张卡能不能收款，再核对一次或换一张。',
}
