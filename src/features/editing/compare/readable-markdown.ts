const blocks: Readonly<Record<string, string>> = { steps: '［步骤］', 'do-dont': '［该做不该做］', 'see-doctor': '［就医提示］', callout: '［提示框］' }
const alt = /alt="?([^"}]*)"?/

/** A line of Markdown as somebody reads it who does not write Markdown; empty for what only marks an end. */
function readable(line: string): string {
  const words = line.trim()
  if (/^:::\s*$/.test(words) || /^\|?[\s:|-]+\|$/.test(words)) return ''
  const opened = /^:::\s*([a-z-]+)/.exec(words)
  if (opened) return blocks[opened[1] ?? ''] ?? words
  if (/^::figure/.test(words)) return `［图片］${alt.exec(words)?.[1] ?? ''}`
  if (words.startsWith('|')) return words.replace(/^\||\|$/g, '').split('|').map((cell) => cell.trim()).join(' ｜ ')
  return words
    .replace(/^#{2,3}\s+/, '［小标题］')
    .replace(/\*\*/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
}

/** A text for comparing: its words, with the names of its blocks instead of their marks. */
export const readableMarkdown = (markdown: string): string => markdown.split(/\r?\n/).map(readable).filter((line) => line !== '').join('\n')
