/** How staff see people in lists: enough to recognise somebody one knows, too little to learn who a stranger is. */

/** Surnames of two characters (百家姓, those still common). */
const doubleSurnames = ['欧阳', '上官', '司马', '诸葛', '司徒', '皇甫', '夏侯', '尉迟', '公孙', '慕容', '令狐', '端木', '东方', '南宫', '长孙', '宇文']

const surnameOf = (name: string) => doubleSurnames.find((surname) => name.startsWith(surname) && name.length > 2) ?? [...name][0] ?? ''

/** 周* — of a special family nothing more is ever shown. */
export const surnameOnly = (name: string): string => `${surnameOf(name.trim())}*`

/** 吴*梅, 周*, 欧阳*华. */
export function maskedName(name: string): string {
  const trimmed = name.trim()
  const surname = surnameOf(trimmed)
  const given = [...trimmed.slice(surname.length)]
  return given.length < 2 ? `${surname}*` : `${surname}*${given.at(-1)}`
}

/** *******1234: of a phone only the last four are known in the clear. */
export const maskedPhone = (last4: string): string => `${'*'.repeat(7)}${last4}`

/** A person's name as a list shows it. */
export const shownName = (name: string, special: boolean): string => (special ? surnameOnly(name) : maskedName(name))
