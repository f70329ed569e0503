import { pinyinInitials } from '../pinyin-initials'

/** As these are read in names of places. */
const readings: Readonly<Record<string, string>> = { 长: 'c', 圩: 'x', 畜: 'x', 泊: 'b', 陂: 'b' }
const longest = 20

/** `wyh` for 望月湖. Staff may set another where a character is read otherwise. */
export const placeInitials = (shortName: string): string => pinyinInitials(shortName, readings).slice(0, longest)
