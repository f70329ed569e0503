/** Why a block that reads well is still none that a piece may hold, for the editor who wrote it. */
import type * as z from 'zod'

/** Of a field of a block: when it is empty or missing, when it is too long or too many, and when it is something else. */
interface Fault {
  empty?: string
  long?: string
  wrong?: string
}

const noWords = '有一处电话或链接没写字，请写上，或把它删掉'
const line: Record<string, Fault> = {
  content: { empty: '这里没有字，或有一个没写字的电话、链接。请写上，或把它删掉', long: '这一段里的加粗、电话和链接太多，一段最多 60 处。请分成几段' },
  'content.*.text': { empty: noWords, long: '这一段太长，一口气最多 2000 字。请分成几段' },
}
const upload = '这张图片不是在这里传上来的，请删掉这一行，点“图片”重新插入'

/** By the type of a block and the path in it, numbers as `*`. */
const faults: Readonly<Record<string, Readonly<Record<string, Fault>>>> = {
  paragraph: line,
  callout: { ...line, tone: { wrong: '提示框没有这种颜色。tone= 后面写 info（平常）、sun（跟您有关）、ok（可以放心）、warn（当心）或 danger（危险）' } },
  heading: { text: { empty: '小标题没有字，请写上，或把它删掉', long: '小标题太长，请写短一些' } },
  list: {
    items: { long: '一个列表最多 30 条，请分成两个' },
    'items.*': { empty: '列表有一条没有字，请写上，或把它删掉', long: '列表有一条里的加粗、电话和链接太多，最多 60 处' },
    'items.*.*.text': { empty: noWords, long: '列表有一条太长，最多 2000 字' },
  },
  steps: {
    items: { long: '步骤最多 12 步，请分成两组' },
    'items.*.title': { empty: '有一步的加粗标题没有字，请写上', long: '有一步的标题太长，请写短一些' },
    'items.*.text': { long: '有一步太长，最多 2000 字' },
  },
  doDont: {
    dos: { long: '“这样做”最多 12 条，请只留最要紧的' },
    donts: { long: '“别这样”最多 12 条，请只留最要紧的' },
    'dos.*': { empty: '“这样做”有一条没有字，请写上，或把它删掉', long: '“这样做”有一条太长，请写短一些' },
    'donts.*': { empty: '“别这样”有一条没有字，请写上，或把它删掉', long: '“别这样”有一条太长，请写短一些' },
  },
  table: {
    head: { empty: '表格没有表头，请在第一行写上', long: '表格最多 5 列。请减几列，或分成两张表' },
    'head.*': { empty: '表头有一格空着，请写上', long: '表头有一格太长，请写短一些' },
    rows: { empty: '表格只有表头，下面一行还空着，请写上', long: '表格太长，最多 40 行。可以分成两张表' },
    'rows.*.*': { long: '表格里有一格太长，最多 200 字。请写短一些' },
  },
  figure: {
    alt: { empty: '图上是什么还没写，看不见图的人要听。请写在 alt="" 的引号里', long: '图上是什么写得太长，请写短一些' },
    caption: { long: '图下的说明太长，最多 200 字。请写短一些' },
    illustration: { long: '没有这张插图，请换一张', wrong: '没有这张插图，请换一张' },
    'image.path': { empty: upload, wrong: upload },
    'image.width': { empty: upload, long: upload, wrong: upload },
    'image.height': { empty: upload, long: upload, wrong: upload },
  },
  seeDoctor: {
    items: { long: '就医提示最多 6 条，请只留最要紧的' },
    'items.*.when': { empty: '就医提示有一条的加粗标题没有字，请写上', long: '就医提示有一条的标题太长，请写短一些' },
    'items.*.signs': { empty: '就医提示有一条没写是什么样子，请写在加粗标题后面', long: '就医提示有一条太长，请写短一些' },
  },
}

/** What zod found, as one sentence that names the part, in words, and what to do. */
export function blockFault(type: unknown, { issues }: z.ZodError): string {
  const [issue] = issues
  const path = issue?.path.map((step) => (typeof step === 'number' ? '*' : String(step))).join('.') ?? ''
  const fault = Object.hasOwn(faults, String(type)) ? faults[String(type)]?.[path] : undefined
  const missing = issue?.code === 'too_small' || issue?.code === 'invalid_type'
  const said = missing ? fault?.empty : issue?.code === 'too_big' ? fault?.long : (fault?.wrong ?? fault?.empty)
  return said ?? '这一块有一项空着、太长或写得不对，请对照上面的按钮插入的样子改一改'
}
