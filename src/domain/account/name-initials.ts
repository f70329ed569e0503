import { pinyinInitials } from '../pinyin-initials'

/** As these are read when they are surnames: the first character of a name. */
const surnames: Readonly<Record<string, string>> = { 曾: 'z', 单: 's', 解: 'x', 仇: 'q', 区: 'o', 覃: 'q', 查: 'z', 翟: 'z', 朴: 'p', 乐: 'y', 盖: 'g', 尹: 'y', 逄: 'p', 缪: 'm', 种: 'c', 秘: 'b', 冼: 'x', 折: 's', 黑: 'h', 祭: 'z', 员: 'y', 尉: 'w' }

/** `lgl` for 刘桂兰. */
export function nameInitials(name: string): string {
  const [surname = '', ...given] = name.trim()
  return pinyinInitials(surname, surnames) + pinyinInitials(given.join(''), {})
}
