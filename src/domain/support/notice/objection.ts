/** 公示异议: what somebody has against a grant that is announced, and what becomes of it. */

export const objectionStates = [
  'open',
  /** Looked into: it does not hold. */
  'dismissed',
  /** It holds: the application is looked at again. */
  'upheld',
  /** The notice ended another way: it was taken back, or the words came too late. */
  'over',
] as const
export type ObjectionState = (typeof objectionStates)[number]

export const objectionStateNames: Readonly<Record<ObjectionState, string>> = { open: '正在核实', dismissed: '核实过，不成立', upheld: '属实，退回重新审核', over: '公示已经结束' }

interface Told {
  me: string
  relatives: readonly string[]
  objector: string
  applicant: string
  filer: { personId: string } | null
}

/** 四眼: why the answer is somebody else's to give; undefined when it is mine. Who decided the application may answer: what is against it goes back to that level either way. */
export function whyNotAnswer({ me, relatives, objector, applicant, filer }: Told): keyof typeof notMyAnswer | undefined {
  if (objector === me) return 'objector'
  if (relatives.includes(objector)) return 'theirs'
  if (applicant === me) return 'own'
  if (relatives.includes(applicant)) return 'relative'
  return filer?.personId === me ? 'filed' : undefined
}

export const notMyAnswer = {
  objector: '这条意见是您自己提的，要请另一位同事来核实。',
  theirs: '这条意见是您的家人提的，要请另一位同事来核实。',
  own: '这是您自己的申请，要请另一位同事来核实。',
  relative: '申请人是您的家人，要请另一位同事来核实。',
  filed: '这一份是您代填的，要请另一位同事来核实。',
} as const

/** What whoever said it is told: the outcome, and nothing of whose application it is. Undefined while it is looked into. */
export function toldOfAnswer(state: ObjectionState, receipt: string): { title: string; text: string } | undefined {
  switch (state) {
    case 'open':
      return undefined
    case 'dismissed':
      return { title: '您对公示的意见核实过了', text: `受理号 ${receipt}：核实后没有发现不符合的地方，按原来的办。还有疑问，打电话问当地计生协。` }
    case 'upheld':
      return { title: '您对公示的意见核实过了', text: `受理号 ${receipt}：您说的有道理，已经退回重新审核。谢谢您提出来，您的姓名没有告诉对方。` }
    case 'over':
      return { title: '您提过意见的公示结束了', text: `受理号 ${receipt}：这次公示已经结束，您的意见留了底。还有疑问，打电话问当地计生协。` }
  }
}
