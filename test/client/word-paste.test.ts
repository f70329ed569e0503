/** @jest-environment jsdom */
import { markdownToBlocks } from '../../cloudfunctions/learn/markdown/markdown-to-blocks'
import { pastedMarkdown } from '../../src/features/editing/write/pasted.h5'

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
