/** A box as it is typed; an empty `until` is no end. */
export interface BoxDraft {
  title: string
  address: string
  phone: string
  when: string
  text: string
  until: string
}

/** What is wrong with it, beside the field; nothing when it may be saved. */
export function boxFaults({ title, address, phone, when, text }: BoxDraft): Partial<Record<keyof BoxDraft, string>> {
  const says = [address, phone, when, text].some((words) => words.trim() !== '')
  return {
    ...(title.trim() === '' && { title: '起个小标题，读者一眼知道说什么。' }),
    ...(!/^[\d-]{0,20}$/.test(phone.trim()) && { phone: '电话只写数字和短横，比如 0731-84881234。' }),
    ...(!says && { address: '地址、电话、时间，至少写一样。' }),
  }
}
