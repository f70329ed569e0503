/** @jest-environment jsdom */
import { markdownToBlocks } from '../../cloudfunctions/learn/markdown/markdown-to-blocks'
import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { blockWords } from '@/domain/learn/block-words'
import { pasted } from '../../src/features/editing/write/pasted.h5'

const pastedMarkdown = (html: string) => pasted(html).markdown
const sample = (name: string) => readFileSync(path.join(__dirname, '../fixtures/pasted', `${name}.html`), 'utf8')

/** As Word for Windows puts it on the clipboard: its namespaces, comments, conditional marks, lists as paragraphs. */
const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;} @list l0:level1 {mso-level-text:"%1.";} --></style></head>
<body lang=ZH-CN style='tab-interval:21.0pt'><!--StartFragment-->
<h1><span lang=EN-US style='font-family:宋体'>宝宝发烧怎么办</span><span lang=EN-US><o:p></o:p></span></h1>
<p class=MsoNormal><span style='font-family:宋体;mso-ascii-font-family:Calibri'>先看精神，再看度数。</span><b><span style='font-family:宋体'>三个月以下</span></b><span style='font-family:宋体'>的宝宝发烧，
马上去医院。</span><span lang=EN-US><o:p></o:p></span></p>
<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
<h2><span style='font-family:宋体'>在家怎么做</span></h2>
<p class=MsoListParagraph style='margin-left:18.0pt;text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span style='font-family:宋体'>量体温</span></p>
<p class=MsoListParagraph style='margin-left:18.0pt;text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span style='font-family:宋体'>少穿一件</span></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span></span><![endif]>别捂</p>
<table class=MsoTableGrid border=1 cellspacing=0><tr><td><p class=MsoNormal><b>体温</b></p></td><td><p class=MsoNormal><b>怎么做</b></p></td></tr>
<tr><td><p class=MsoNormal>38.5 以下</p></td><td><p class=MsoNormal>多喝水</p><p class=MsoNormal>多休息</p></td></tr></table>
<!--EndFragment--></body></html>`

test('Word keeps headings, bold, both kinds of list and the table', () => {
  expect(pastedMarkdown(word)).toBe(
    [
      '## 宝宝发烧怎么办',
      '先看精神，再看度数。**三个月以下**的宝宝发烧，马上去医院。',
      '## 在家怎么做',
      '1. 量体温\n2. 少穿一件',
      '- 别捂',
      '| 体温 | 怎么做 |\n|---|---|\n| 38.5 以下 | 多喝水 多休息 |',
    ].join('\n\n'),
  )
})

/** As WPS writes it: real lists of inline styles, weights as numbers, headings as paragraphs with an outline level. */
const wps = `<html><head><meta charset="utf-8"></head><body><!--StartFragment-->
<p class="MsoNormal" style="mso-outline-level:2;"><b><span style="font-weight:bold;font-size:16pt;">去打疫苗前</span></b></p>
<p class="MsoNormal"><span style="font-weight:700;">带上接种证。</span><span style="font-weight:normal;">没带也能打，回头补记。</span></p>
<ul style="list-style:disc"><li><span>发烧先不去</span><ul><li>退烧 48 小时后再约</li></ul></li><li>过敏告诉医生</li></ul>
<p class="MsoNormal">问：12320<br>24 小时都有人</p>
<!--EndFragment--></body></html>`

test('WPS too: headings by their outline, weights as numbers, a list below a list laid flat, a break as a new paragraph', () => {
  expect(pastedMarkdown(wps)).toBe(['### 去打疫苗前', '**带上接种证。** 没带也能打，回头补记。', '- 发烧先不去\n- 退烧 48 小时后再约\n- 过敏告诉医生', '问：12320', '24 小时都有人'].join('\n\n'))
})

test('nothing that runs, loads or links comes along', () => {
  const page = `<div><script>alert(1)</script><style>p{}</style><p onclick="steal()">看<a href="javascript:alert(1)">这里</a><img src=x onerror=alert(1)></p><iframe src="https://example.com"></iframe><form><input value="secret"></form></div>`
  expect(pastedMarkdown(page)).toBe('看这里')
})

test('a bold paragraph is a plain one, a framed one too; marks of Markdown at the head of a line are words', () => {
  expect(pastedMarkdown('<p><strong>整段都是粗的</strong></p>')).toBe('整段都是粗的')
  expect(pastedMarkdown('<table><tr><td><p>框里的话</p></td></tr></table>')).toBe('框里的话')
  expect(pastedMarkdown('<p>- 不是列表</p><p># 不是标题</p><p>1. 不是编号</p>')).toBe('\\- 不是列表\n\n\\# 不是标题\n\n1\\. 不是编号')
  expect(pastedMarkdown('<p>2 * 3 是 6</p>')).toBe('2 ＊ 3 是 6')
})

test.each([word, wps])('what was pasted is an article that the cloud takes: %#', (html) => {
  const blocks = markdownToBlocks(pastedMarkdown(html))
  expect(blocks.map(({ type }) => type)).toContain('heading')
  expect(blocks.map(({ type }) => type)).toContain('list')
})

test('plain words stay as they are', () => {
  expect(pastedMarkdown('就一句话')).toBe('就一句话')
  expect(pastedMarkdown('')).toBe('')
})

/** As the programs put them on the clipboard. */
const samples: Record<string, string[]> = {
  // Word for Windows: a title, a numbered heading, steps with Wingdings bullets below them, bullets below bullets, an indented paragraph, a comment, merged cells.
  word: [
    '## 宝宝发烧怎么办',
    '## 一、在家怎么做',
    '体温 <38.5℃，看精神，再看度数；每天量2~3次，每次5~10分钟。**别捂。** 多喝水\\<b>。',
    '1. 量体温：用电子的；夹5分钟\n2. 少穿一件',
    '下面这些不用做：',
    '- 擦酒精\n- 白酒也不行',
    '缩进的一段不是列表。',
    '看图。',
    '| 月龄 | 怎么做 | 怎么做 |\n|---|---|---|\n| 月龄 | 精神好 | 精神差 |\n| 0–3个月 | 马上去医院 | 马上去医院 |\n| 大一些 | 看着 喝水／擦身 | 去医院 |',
  ],
  // Word as some browsers hand it on: its marks stand between two remarks and nothing else tells them.
  'word-without-styles': ['1. 量体温：用电子的；夹 5 分钟\n2. 少穿一件'],
  // Word in a browser: every entry in a list of its own.
  'word-online': ['## 带什么', '- 接种证\n- 没带也能打', '1. 先登记\n2. 再排队'],
  wps: ['## 去打疫苗前', '- **发烧** 先不去\n- 退烧48小时后再约', '1. 先登记\n2. 再排队'].map((block) => block.replace('** ', '**')),
  // Everything in one bold that is not bold; lists in lists without an entry around them.
  'google-docs': ['## 夜里发烧', '**先看精神：** 叫得醒、肯喝水，等天亮。', '1. 量体温：夹 5 分钟\n2. 喂水', '| 体温 | 怎么做 |\n|---|---|\n| 38.5 以上 | 喝水 吃药 |'],
  outlook: ['- 省里的材料\n- 身份证\n- 户口簿\n- 村里的证明'],
  // Numbers that would change stay as words; two lists in a row stay two.
  'middle-of-a-list': ['3\\. 穿薄一件', '4\\. 喂水：温的；小口', '说明一句。', '1. 一', '1) 又一'],
}
test.each(Object.entries(samples))('%s comes as it was meant', (name, blocks) => {
  expect(pastedMarkdown(sample(name)).split('\n\n')).toEqual(blocks)
})
test.each(Object.keys(samples))('%s is a text that the cloud takes', (name) => {
  expect(markdownToBlocks(pastedMarkdown(sample(name))).length).toBeGreaterThan(0)
})

test('what does not come along is told, with what to do', () => {
  expect(pasted(sample('word')).told).toBe('有 1 张图片没有带过来，请点“图片”另外传；划掉的字没有带过来。')
  expect(pasted(sample('google-docs')).told).toBe('有 1 张图片没有带过来，请点“图片”另外传。')
  expect(pasted('<p>好<img src="x" width="1" height="1"></p>').told).toBeUndefined()
})

const signs = ['好', '孩子', 'a', '1', '1.', '2)', ' ', '*', '**', '_', '__', '~', '~~', '`', '```', '|', '-', '- ', '---', '=', '===', '# ', '+ ', '>', '<', '<b>', '</b>', '<!--', '<?', '&', '&lt;', '&#60;', '\\', '[', ']', '(', ')', '[ ]', '[^a]', '[^a]:', '[a]:', '](', '![', ':', '::', ':::', '::figure', '{', '}', '"', '。', '，', '：', '\t', '😀']
test('whatever signs a paragraph holds, its readers see the same signs', () => {
  const words = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 7 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(words, (text) => {
      const paragraph = document.createElement('p')
      paragraph.textContent = text
      // A sign of multiplication or a bullet, never emphasis: the wide one is shown.
      const shown = text.replaceAll('*', '＊').replace(/\s/g, '')
      fc.pre(shown !== '')
      const [block, ...more] = markdownToBlocks(pastedMarkdown(paragraph.outerHTML))
      expect([block?.type, more]).toEqual(['paragraph', []])
      expect(block && blockWords(block).join('').replace(/\s/g, '')).toBe(shown)
    }),
    { seed: 4, numRuns: 1_500 },
  )
})
