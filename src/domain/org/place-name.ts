/** Names of places: how they are cleaned, shortened, told apart and shown with what lies above. */
import { hasHan } from '../letters'
import type { PlaceKind } from './place-kind'

const nations = '(?:土家族|苗族|侗族|瑶族|回族|维吾尔族|白族|壮族|满族)*'
const endings: Readonly<Partial<Record<PlaceKind, RegExp>>> = {
  province: /^(.+?)(?:省|自治区|市)$/,
  city: /^(.+?)(?:市|自治州|地区)$/,
  county: new RegExp(`^(.+?)${nations}(?:自治县|县|区|市)$`),
  township: new RegExp(`^(.+?)${nations}(?:街道|镇|乡)$`),
  village: /^(.+?)(?:村|社区)$/,
}

/** What is said of it every day: 望月湖街道 is 望月湖, 攸县 stays 攸县 because one character is no name. */
export function shortNameOf(kind: PlaceKind, name: string): string {
  const short = endings[kind]?.exec(name)?.[1]
  return short !== undefined && short.length > 1 ? short : name.slice(0, 20)
}

/** Without the spaces and brackets that spreadsheets and phones leave in. */
export const cleanPlaceName = (typed: string): string => typed.normalize('NFKC').replace(/[\s\p{Cf}]+/gu, '').replace(/\(/g, '（').replace(/\)/g, '）')

/** What is wrong with a cleaned name, as a sentence; undefined when nothing is. */
export function whyNotName(name: string): string | undefined {
  if (name === '') return '没有填名称。'
  if (name.length < 2) return '名称至少两个字。'
  if (name.length > 30) return '名称最多 30 个字，请用简称。'
  return whyNotWords(name, '名称')
}

/** What is wrong with what it is said every day; undefined when nothing is, or none was given. */
export const whyNotShortName = (shortName: string | undefined): string | undefined => (shortName === undefined ? undefined : whyNotWords(shortName, '简称'))

function whyNotWords(text: string, what: string): string | undefined {
  if (![...text].every((character) => hasHan(character) || /[A-Za-z0-9（）·、—-]/.test(character))) return `${what}里有不认识的符号，请只用汉字、字母和数字。`
  return hasHan(text) || /[A-Za-z]/.test(text) ? undefined : `${what}不能只有数字和符号，请写全称。`
}

/** 长沙市 · 岳麓区 · 望月湖街道 */
export const chainText = (chain: ReadonlyArray<{ name: string }>): string => chain.map(({ name }) => name).join(' · ')

/** Ids of the places on a path, the province's left out unless it is all there is: everybody lives in it. */
export function chainIds(orgPath: string): string[] {
  const ids = orgPath.split('.').slice(0, -1)
  return ids.length > 1 ? ids.slice(1) : ids
}
