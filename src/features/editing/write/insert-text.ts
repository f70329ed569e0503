/** A text with what is selected in it, as a text area has it. */
export interface Selected {
  text: string
  from: number
  to: number
}

/** Puts words in the place of the selection; what stands in them as `select` is selected after. */
export function insertInline({ text, from, to }: Selected, put: string, select = ''): Selected {
  const at = from + (select === '' ? put.length : put.indexOf(select))
  return { text: text.slice(0, from) + put + text.slice(to), from: at, to: at + select.length }
}

/** Puts a block after the paragraph in which the selection ends, with an empty line on either side: a block never breaks a sentence in two. */
export function insertBlock({ text, to }: Selected, put: string, select = ''): Selected {
  const end = text.slice(to).search(/\n[ \t]*\n/)
  // At the head of an empty text, or on an empty line, the block stands where the caret is.
  const onEmptyLine = /(^|\n)[ \t]*$/.test(text.slice(0, to)) && /^[ \t]*(\n|$)/.test(text.slice(to))
  const at = onEmptyLine ? to : end === -1 ? text.length : to + end
  const before = text.slice(0, at).trimEnd()
  const after = text.slice(at).trimStart()
  const head = before === '' ? '' : `${before}\n\n`
  const whole = head + put + (after === '' ? '\n' : `\n\n${after}`)
  const chosen = head.length + (select === '' ? put.length : put.indexOf(select))
  return { text: whole, from: chosen, to: chosen + select.length }
}

/** Where a line begins and ends, to lead to its error; 1-based. */
export function lineSpan(text: string, line: number): { from: number; to: number } {
  const lines = text.split('\n')
  const from = lines.slice(0, line - 1).reduce((length, one) => length + one.length + 1, 0)
  return { from: Math.min(from, text.length), to: Math.min(from + (lines[line - 1]?.length ?? 0), text.length) }
}
