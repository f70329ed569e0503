/** First letters of the pinyin of a name, from the order in which ICU sorts characters: no table to carry. */

/** Each letter's first character in that order; i, u and v begin no syllable. */
const firsts = [...'阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他屲夕丫帀']
const letters = [...'abcdefghjklmnopqrstwxyz']
/** As these are read in names of places, where ICU knows another reading. */
const readings: Readonly<Record<string, string>> = { 长: 'c', 圩: 'x', 畜: 'x', 泊: 'b', 陂: 'b' }

const order = new Intl.Collator('zh-Hans-CN-u-co-pinyin')

function letterOf(character: string): string {
  if (/[a-z0-9]/i.test(character)) return character.toLowerCase()
  if (!/\p{Script=Han}/u.test(character)) return ''
  return readings[character] ?? letters[firsts.filter((first) => order.compare(character, first) >= 0).length - 1] ?? ''
}

/** `wyh` for 望月湖. Staff may set another where a character is read otherwise. */
export const pinyinOf = (shortName: string): string => [...shortName].map(letterOf).join('').slice(0, 20)
