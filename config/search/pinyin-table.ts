/**
 * Makes cloudfunctions/learn/search/pinyin-table.ts: every common character under each of its readings, so that the function needs no library of megabytes to
 * know that 接肿 sounds like 接种. Readings: pinyin-pro; characters: those of GB 2312, which every input method offers first.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { TextDecoder } from 'node:util'
import { pinyin } from 'pinyin-pro'

const file = join(__dirname, '../../cloudfunctions/learn/search/pinyin-table.ts')
/** More readings than this are names of old places and poems. */
const mostReadings = 3
/** Rare characters that a hand, or a finger that writes on glass, takes for a common one: they are read as what was meant. */
const takenFor: Readonly<Record<string, string>> = { 苖: '苗' }

function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb18030')
  const rows = Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, i) => 0xb0 + i)
  const cells = Array.from({ length: 94 }, (_, i) => 0xa1 + i)
  return rows.flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell)))).filter((char) => /^\p{Script=Han}$/u.test(char))
}

const bySyllable = new Map<string, string>()
for (const char of [...commonCharacters(), ...Object.keys(takenFor)]) {
  const readings = pinyin(takenFor[char] ?? char, { toneType: 'none', type: 'array', multiple: true, v: true }).map((reading) => reading.toLowerCase())
  for (const syllable of [...new Set(readings)].filter((reading) => /^[a-z]+$/.test(reading)).slice(0, mostReadings)) bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + char)
}
const lines = [...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1)).map(([syllable, chars]) => `  ${syllable} ${chars}`)

writeFileSync(file, `/** Made by \`npm run generate\` (config/search/pinyin-table.ts): a syllable, and the characters that are read so. */\nexport const pinyinTable = \`\n${lines.join('\n')}\n\`\n`)
