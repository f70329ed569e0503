/** Marks that begin no line, and marks that end none. */
const notFirst = new Set('，。；：！？、）》”’」』】…—％%,.;:!?)')
const notLast = new Set('（《“‘「『【(')

/** Where a breath is taken: a line that is about to end a few characters after one ends there instead. */
const breath = /[，。；：！？]([^，。；：！？]{1,3})$/

/** Runs that are not torn apart: a word or a number of Latin letters, any other character by itself. */
const runs = (text: string): string[] => text.match(/[A-Za-z0-9][\w.\-+/]*|[\s\S]/gu) ?? []

/** A text in lines that are at most `width` wide, at most so many; what is left over ends in an ellipsis. */
export function wrapLines(text: string, width: number, most: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const run of runs(text.replace(/\s+/g, ' ').trim())) {
    if (line === '' || measure(line + run) <= width) {
      line += run
      continue
    }
    // One mark may hang over the edge; a bracket that would end the line goes down with what it opens.
    if (notFirst.has(run) && !notFirst.has(line.slice(-2, -1))) {
      line += run
      continue
    }
    const hanging = breath.exec(line)?.[1] ?? (notLast.has(line.slice(-1)) ? line.slice(-1) : '')
    lines.push(line.slice(0, line.length - hanging.length))
    line = hanging + run.trimStart()
  }
  if (line !== '') lines.push(line)
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  let last = kept.pop() ?? ''
  while (last !== '' && measure(`${last}…`) > width) last = last.slice(0, -1)
  return [...kept, `${last.replace(/[，。；：、]$/, '')}…`]
}
