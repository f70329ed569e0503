/**
 * First letters of the pinyin of a text, from the order in which ICU sorts characters: no table to carry. For the server and for building the seed: a phone's
 * Intl is not to be relied on.
 */

/** Each letter's first character in that order; i, u and v begin no syllable. */
const firsts = [...'阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他屲夕丫帀']
const letters = [...'abcdefghjklmnopqrstwxyz']

const order = new Intl.Collator('zh-Hans-CN-u-co-pinyin')

/** `wyh` for 望月湖. `readings` holds the letters of characters that are read otherwise in such texts than ICU knows them. */
export const pinyinInitials = (text: string, readings: Readonly<Record<string, string>>): string =>
  [...text].map((character) => readings[character] ?? letterOf(character)).join('')

function letterOf(character: string): string {
  if (/[a-z0-9]/i.test(character)) return character.toLowerCase()
  if (!/\p{Script=Han}/u.test(character)) return ''
  return letters[firsts.filter((first) => order.compare(character, first) >= 0).length - 1] ?? ''
}
