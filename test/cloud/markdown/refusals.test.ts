import { MarkdownError } from '../../../cloudfunctions/learn/markdown/markdown-error'
import { markdownToBlocks } from '../../../cloudfunctions/learn/markdown/markdown-to-blocks'

/** What an article does not carry, the line that the editor is pointed at, and a word of the advice. */
const cases: Array<[name: string, markdown: string, line: number, advice: string]> = [
  ['nothing', ' \n', 1, '空'],
  ['an HTML block', '好\n\n<script>alert(1)</script>', 3, '网页代码'],
  ['an HTML tag in a sentence', '好\n<b>好</b>', 2, '网页代码'],
  ['an HTML comment', '<!-- 好 -->', 1, '网页代码'],
  ['an image', '好\n\n![图](https://a.cn/a.png)', 3, '点“图片”'],
  ['a web link', '[看](https://a.cn)', 1, '点“电话”'],
  ['a script link', '[看](javascript:alert(1))', 1, '点“电话”'],
  ['a bare address', '见 https://a.cn', 1, '点“电话”'],
  ['a site that only looks official', '[看](https://www.nhc.gov.cn.a.cn/x)', 1, '点“电话”'],
  ['an official name as a user', '[看](https://www.who.int@a.cn/)', 1, '点“电话”'],
  ['an official name in the path', '[看](https://a.cn/gov.cn)', 1, '点“电话”'],
  ['an official site on another port', '[看](https://www.who.int:8443/)', 1, '点“电话”'],
  ['an official site without encryption', '[看](http://www.who.int/)', 1, '点“电话”'],
  ['an address of mail', '写信给 a@who.int', 1, '点“电话”'],
  ['a page that nobody has', '[看](people:all)', 1, '点“电话”'],
  ['a link by reference', '好\n\n[看][a]\n\n[a]: tel:120', 3, '点“电话”'],
  ['a number that is no number', '[打](tel:12)', 1, '点“电话”'],
  ['a phone without words', '[](tel:120)', 1, '没写字'],
  ['a first-level heading', '# 大标题', 1, '##'],
  ['emphasis in a heading', '## **重点**', 1, '文字'],
  ['italics', '*斜*', 1, '加粗'],
  ['bold that does not close', '**先看：**精神', 1, '空一格'],
  ['struck words', '~~不要~~', 1, '删除线'],
  ['code in a sentence', '`好`', 1, '代码'],
  ['a code block', '好\n\n    四格', 3, '代码块'],
  ['a quotation', '> 好', 1, '提示框'],
  ['a rule', '好\n\n---', 3, '小标题'],
  ['a hard break', '好  \n好', 1, '另起一段'],
  ['a footnote', '好[^1]\n\n[^1]: 注', 1, '脚注'],
  ['a list in a list', '- 一\n  - 二', 1, '列表'],
  ['a tick box', '- 一\n- [ ] 二', 2, '打勾框'],
  ['a list that starts at 3', '3. 三', 1, '从 1 开始'],
  ['a row longer than its head', '| 药 |\n|---|\n| 一 | 二 |', 3, '表头'],
  ['a table without rows', '| 药 |\n|---|', 1, '只有表头'],
  ['an unknown directive', ':::video\n好\n:::', 1, '能用的有'],
  ['a directive named like a property of every object', ':::constructor\n好\n:::', 1, '能用的有'],
  ['an unknown attribute', ':::callout{color=red}\n好\n:::', 1, 'color'],
  ['an unknown tone', ':::callout{tone=loud}\n好\n:::', 1, '颜色'],
  ['a label on a call-out', ':::callout[小心]\n好\n:::', 1, '方括号'],
  ['two paragraphs in a call-out', ':::callout\n一\n\n二\n:::', 4, '一段话'],
  ['steps without numbers', ':::steps\n- **一** 好\n:::', 2, '编号'],
  ['a step without a title', ':::steps\n1. **一** 好\n2. 好\n:::', 3, '加粗的标题'],
  ['words beside the steps', ':::steps\n1. **一** 好\n\n好\n:::', 4, '编号'],
  ['do without don’t', ':::do-dont\n### 这样做\n- 好\n:::', 1, '别这样'],
  ['a figure with three colons', ':::figure{illustration=bowl alt=碗}\n:::', 1, '两个冒号'],
  ['steps with two colons', '::steps', 1, '三个冒号'],
  ['a figure without words for those who cannot see it', '::figure{illustration=bowl}', 1, 'alt'],
  ['a figure of nothing', '::figure{alt=碗}', 1, '哪一张'],
  ['a figure of two things', '::figure{illustration=bowl image=learn/a.jpg width=1 height=1 alt=碗}', 1, '两张'],
  ['a photo without its size', '::figure{image=learn/a.jpg alt=碗}', 1, '重新插入'],
  ['a photo from elsewhere', '::figure{image="https://a.cn/a.jpg" width=1 height=1 alt=碗}', 1, '重新插入'],
  ['a photo without words for those who cannot see it', '::figure{image=learn/a.jpg width=1 height=1}', 1, 'alt'],
  ['a block that is never closed', '好\n\n:::steps\n1. **一** 好', 3, '没有收尾'],
  ['a block opened inside another', ':::steps\n1. **一** 好\n\n:::callout\n好\n:::', 1, '没有收尾'],
  ['marks upon marks', '好\n\n> > > 好', 3, '只留一层'],
  ['more blocks than an article holds', '好\n\n'.repeat(201), 1, '201'],
  ['a paragraph of more than 2,000 characters', `好\n\n${'长'.repeat(2001)}`, 3, '太长'],
  ['a bold title of nothing', ':::steps\n1. **&nbsp;** 好\n:::', 1, '标题'],
  ['a table of six columns', '|一|二|三|四|五|六|\n|-|-|-|-|-|-|\n|1|2|3|4|5|6|', 1, '5 列'],
  ['a head with an empty cell', '|一||\n|-|-|\n|1|2|', 1, '表头有一格'],
  ['a list of 31', '- 好\n'.repeat(31), 1, '30 条'],
  ['thirteen steps', `:::steps\n${'1. **好** 好\n'.repeat(13)}:::`, 1, '12 步'],
  ['a quotation in a note at the foot', '[^a]: > > 好', 1, '只留一层'],
  ['asterisks without end', `好\n\n${'*a'.repeat(401)}`, 3, '星号'],
  ['a line with a table of fifty columns', `好\n\n|${'a|'.repeat(50)}`, 3, '5 列'],
  ['more than 600 lines', '好\n'.repeat(700), 601, '701 行'],
  ['a block with a name of thousands of letters', `:::${'a'.repeat(9_000)}\n好\n:::`, 1, '能用的有'],
  ['an attribute with a name of thousands of letters', `:::callout{${'a'.repeat(9_000)}=1}\n好\n:::`, 1, '没有“aaaa'],
  ['more than 20,000 characters', '长'.repeat(20_001), 1, '20000'],
]

/** What an editor writes is named as it is written, and what was typed stands in quotation marks; all else is in words. */
const asWritten = /“[^”]*”|\[[^\]]*\]\([^)]*\)|\*\*[^*]*\*\*|alt=""|tone=|\b(?:info|sun|ok|warn|danger)\b/g

test.each(cases)('%s: the refusal is short, in words, and says where and what next', (_, markdown) => {
  const { reason, message } = refusalOf(markdown)
  expect(message).toMatch(/^第 \d+ 行：/)
  expect(reason.length).toBeLessThanOrEqual(90)
  expect(reason.replace(asWritten, '')).not.toMatch(/[A-Za-z]{2,}|undefined|NaN|\d\.\d/)
  expect(reason).toMatch(/请|可以/)
})

test.each(cases)('%s is refused where it stands, with what to do instead', (_, markdown, line, advice) => {
  const refusal = refusalOf(markdown)
  expect(refusal).toMatchObject({ line, message: `第 ${line} 行：${refusal.reason}` })
  expect(refusal.reason).toContain(advice)
})

function refusalOf(markdown: string): MarkdownError {
  try {
    markdownToBlocks(markdown)
  } catch (error) {
    if (error instanceof MarkdownError) return error
    throw error
  }
  throw new Error('It was not refused')
}
