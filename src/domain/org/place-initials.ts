import { pinyinInitials } from '../pinyin-initials'

/** As these are read in names of places. */
const readings: Readonly<Record<string, string>> = { 长: 'c', 圩: 'x', 畜: 'x', 泊: 'b', 陂: 'b' }
/** Characters that are read in more than one way: people type either. */
const eitherWay: Readonly<Record<string, string>> = {
  长: 'cz', 重: 'cz', 朝: 'cz', 曾: 'cz', 藏: 'cz', 行: 'hx', 乐: 'ly', 会: 'hk', 单: 'ds', 石: 'ds', 沈: 'cs', 厦: 'sx', 解: 'jx', 降: 'jx', 校: 'jx',
  调: 'dt', 弹: 'dt', 番: 'fp', 铅: 'qy', 覃: 'qt', 圩: 'wx', 畜: 'cx', 泊: 'bp', 陂: 'bp', 卜: 'bp', 区: 'oq', 车: 'cj', 莘: 'sx', 盛: 'cs',
}
const longest = 20
/** One name has few such characters; more ways than this nobody tries. */
const mostWays = 8

/** `wyh` for 望月湖. Staff may set another where a character is read otherwise. */
export const placeInitials = (shortName: string): string => pinyinInitials(shortName, readings).slice(0, longest)

/** All that it may be typed as: the initials that it was given, those of the whole name, and each again with the other readings of its characters. */
export function allInitials({ name, shortName, pinyin }: { name: string; shortName: string; pinyin: string }): string[] {
  const short = [pinyin, ...everyWay(shortName)]
  const rest = name.startsWith(shortName) ? everyWay(name.slice(shortName.length)) : undefined
  const whole = rest ? short.flatMap((one) => rest.map((end) => one + end)) : everyWay(name)
  return [...new Set([...short, ...whole].map((initials) => initials.slice(0, longest)))].filter((initials) => initials !== '')
}

const lettersOf = (character: string): string[] => (eitherWay[character] ? [...eitherWay[character]] : [placeInitials(character)])

const everyWay = (text: string): string[] =>
  [...text].reduce<string[]>((ways, character) => ways.flatMap((before) => lettersOf(character).map((letter) => before + letter)).slice(0, mostWays), [''])
