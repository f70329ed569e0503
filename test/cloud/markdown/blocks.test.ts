import type { Block } from '@/domain/learn/content'
import { markdownToBlocks } from '../../../cloudfunctions/learn/markdown/markdown-to-blocks'

/** Every block a piece may hold, as its editor writes it. */
const cases: Array<[name: string, markdown: string, block: Block]> = [
  ['a paragraph', '先看精神。', { type: 'paragraph', content: [{ text: '先看精神。' }] }],
  ['emphasis inside a paragraph', '先看**精神**，再看度数。', { type: 'paragraph', content: [{ text: '先看' }, { text: '精神', strong: true }, { text: '，再看度数。' }] }],
  ['a one-tap phone number', '打 [12320](tel:12320) 问。', { type: 'paragraph', content: [{ text: '打 ' }, { text: '12320', phone: '12320' }, { text: ' 问。' }] }],
  ['an emphasised phone number', '**[急救](tel:120)**', { type: 'paragraph', content: [{ text: '急救', strong: true, phone: '120' }] }],
  ['a number written as an address', '<tel:0731-8000>', { type: 'paragraph', content: [{ text: 'tel:0731-8000', phone: '0731-8000' }] }],
  ['a page of our own', '先读 [叶酸](article:folic-acid)。', { type: 'paragraph', content: [{ text: '先读 ' }, { text: '叶酸', page: 'article:folic-acid' }, { text: '。' }] }],
  ['a topic', '[打疫苗](topic:vaccines)', { type: 'paragraph', content: [{ text: '打疫苗', page: 'topic:vaccines' }] }],
  ['an official site', '查 [国家卫健委](https://www.nhc.gov.cn/a/b.html?c=1)', { type: 'paragraph', content: [{ text: '查 ' }, { text: '国家卫健委', site: 'https://www.nhc.gov.cn/a/b.html?c=1' }] }],
  ['a bare address of an official site', '<https://www.who.int>', { type: 'paragraph', content: [{ text: 'https://www.who.int', site: 'https://www.who.int' }] }],
  ['what pasting leaves in unseen: zero-width characters, marks of direction', '\u200b烧到 \u202e38\u202c 度，打疫\u200b苗\ufeff', { type: 'paragraph', content: [{ text: '烧到 38 度，打疫苗' }] }],
  ['the same in the words of a picture', '::figure{illustration=bowl alt="\u202e一碗粥" caption="稠\u200b一点\ufeff"}', { type: 'figure', illustration: 'bowl', alt: '一碗粥', caption: '稠一点' }],
  ['emoji that are joined', '👨\u200d👩\u200d👧 一家人', { type: 'paragraph', content: [{ text: '👨\u200d👩\u200d👧 一家人' }] }],
  ['lines of Chinese that were wrapped in the source', '先看\n精神', { type: 'paragraph', content: [{ text: '先看精神' }] }],
  ['lines of Latin words that were wrapped in the source', 'WHO\nguideline', { type: 'paragraph', content: [{ text: 'WHO guideline' }] }],
  ['the space that bold needs after punctuation', '**先看：** 精神', { type: 'paragraph', content: [{ text: '先看：', strong: true }, { text: '精神' }] }],
  ['colons in a sentence', '早上 9:30，按 1:200 稀释，BMI:kg', { type: 'paragraph', content: [{ text: '早上 9:30，按 1:200 稀释，BMI:kg' }] }],
  ['two spans of one sentence', '每天 2~3 次，每次 5~10 分钟', { type: 'paragraph', content: [{ text: '每天 2~3 次，每次 5~10 分钟' }] }],
  ['less-than signs', '体温 <38℃', { type: 'paragraph', content: [{ text: '体温 <38℃' }] }],
  ['escaped markup as the plain text it is', '\\<b>', { type: 'paragraph', content: [{ text: '<b>' }] }],
  ['a second-level heading', '## 在家怎么照看', { type: 'heading', text: '在家怎么照看' }],
  ['a third-level heading', '### 在家怎么照看', { type: 'heading', text: '在家怎么照看' }],
  ['a list', '- 一\n- **二**', { type: 'list', ordered: false, items: [[{ text: '一' }], [{ text: '二', strong: true }]] }],
  ['a numbered list', '1. 一\n2. 二', { type: 'list', ordered: true, items: [[{ text: '一' }], [{ text: '二' }]] }],
  ['a table', '| 药 | 多大 |\n|---|---|\n| 布洛芬 | 6 个月 |', { type: 'table', head: ['药', '多大'], rows: [['布洛芬', '6 个月']] }],
  ['an empty table cell', '| 药 | 多大 |\n|---|---|\n| 布洛芬 | |', { type: 'table', head: ['药', '多大'], rows: [['布洛芬', '']] }],
  ['a call-out', ':::callout{tone=warn}\n别**急**\n:::', { type: 'callout', tone: 'warn', content: [{ text: '别' }, { text: '急', strong: true }] }],
  ['a call-out without a tone', ':::callout\n别急\n:::', { type: 'callout', tone: 'info', content: [{ text: '别急' }] }],
  ['steps', ':::steps\n1. **量** 响了再看\n2. **穿薄**\n:::', { type: 'steps', items: [{ title: '量', text: '响了再看' }, { title: '穿薄', text: '' }] }],
  ['do and don’t', ':::do-dont\n### 这样做\n- 喝水\n### 别这样\n- 捂汗\n:::', { type: 'doDont', dos: ['喝水'], donts: ['捂汗'] }],
  ['when to see a doctor', ':::see-doctor\n- **马上去急诊：** 抽搐\n- **约门诊** 烧满 3 天\n:::', { type: 'seeDoctor', items: [{ when: '马上去急诊', signs: '抽搐' }, { when: '约门诊', signs: '烧满 3 天' }] }],
  ['a figure', '::figure{illustration=bowl alt="一碗粥" caption="稠一点"}', { type: 'figure', illustration: 'bowl', alt: '一碗粥', caption: '稠一点' }],
  ['a photo', '::figure{image=learn/p-01-02.jpg width=1200 height=800 alt="量血压的人" caption="坐好再量"}', { type: 'figure', image: { path: 'learn/p-01-02.jpg', width: 1200, height: 800 }, alt: '量血压的人', caption: '坐好再量' }],
]

test.each(cases)('%s', (_, markdown, block) => {
  expect(markdownToBlocks(markdown)).toEqual([block])
})

test('blocks keep the order of the text', () => {
  expect(markdownToBlocks('开头\n\n## 标题\n\n- 一\n\n结尾').map(({ type }) => type)).toEqual(['paragraph', 'heading', 'list', 'paragraph'])
})
