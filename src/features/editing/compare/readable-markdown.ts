import { blockNames } from '@/domain/learn/block-names'

const names: Readonly<Record<string, string>> = blockNames
const alt = /alt="?([^"}]*)"?/

/** A line of Markdown as somebody reads it who does not write Markdown; empty for what only marks an end. */
function readable(line: string): string {
  const words = line.trim()
  if (/^:::\s*$/.test(words) || /^\|?[\s:|-]+\|$/.test(words)) return ''
  const opened = /^:::\s*([a-z-]+)/.exec(words)
  if (opened) {
    const name = names[opened[1] ?? '']
    return name === undefined ? words : `［${name}］`
  }
  if (/^::figure/.test(words)) return `［${blockNames.figure}］${alt.exec(words)?.[1] ?? ''}`
  if (words.startsWith('|')) return words.replace(/^\||\|$/g, '').split('|').map((cell) => cell.trim()).join(' ｜ ')
  return words
    .replace(/^#{2,3}\s+/, '［小标题］')
    .replace(/\*\*/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

/** A text for comparing: its words, with the names of its blocks instead of their marks. */
export const readableMarkdown = (markdown: string): string => markdown.split(/\r?\n/).map(readable).filter((line) => line !== '').join('\n')
