/** What is wrong with a programme that was written down as JSON, in words for who wrote it: what does not even read, and what has not the shape of a version. */
import type * as z from 'zod'

/** What the parts of a version are called; the key stays beside it, since it is what one sees while writing. */
const partNames: Readonly<Record<string, string>> = {
  id: '代号', letters: '受理号字头', version: '版本号', title: '名称', keyTask: '重点任务', who: '给谁', about: '说明', bases: '依据', orgPath: '哪里定的', inForce: '起止日子', from: '从哪天起', to: '到哪天止',
  parameters: '数', questions: '问题', rules: '规则', pays: '怎么算钱', materials: '材料', criteria: '看什么', levels: '谁来办', where: '去哪里办', publicNotice: '公示', repeat: '能领几次', annualReview: '年审', exits: '什么时候结束',
  name: '名字', label: '叫法', unit: '单位', value: '值', when: '条件', fails: '不符合时的话', basis: '依据', fact: '哪个答案', asks: '怎么问', kind: '种类', why: '为什么要', days: '天数', level: '哪一级', choices: '选项', link: '链接',
}
const kindNames: Readonly<Record<string, string>> = { string: '文字，要加引号', number: '数，不加引号', int: '整数，不加引号', boolean: 'true 或 false', array: '[ ] 括起来的几项', object: '{ } 括起来的几项', null: 'null' }

/** 名称（title）; what has no name of its own stays as it is written. */
export function saidPart(key: string): string {
  const name = partNames[key]
  return name === undefined ? key : `${name}（${key}）`
}

/** 规则（rules）第 2 项 › 名称（title）. */
const saidPath = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? '整份'
    : path
        .map((part) => (typeof part === 'number' ? `第 ${part + 1} 项` : saidPart(String(part))))
        .join(' › ')
        .replace(/ › 第/g, '第')

function saidIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('undefined') ? '没有写这一项' : `这里要写${kindNames[issue.expected] ?? '别的'}`
    case 'unrecognized_keys':
      return `多了不认识的项（${issue.keys.join('、')}），删掉，或看看是不是写错了字`
    case 'too_small':
      return issue.origin === 'string' ? `太短，至少 ${String(issue.minimum)} 个字` : issue.origin === 'array' ? `太少，至少 ${String(issue.minimum)} 项` : `太小，最小 ${String(issue.minimum)}`
    case 'too_big':
      return issue.origin === 'string' ? `太长，最多 ${String(issue.maximum)} 个字` : issue.origin === 'array' ? `太多，最多 ${String(issue.maximum)} 项` : `太大，最大 ${String(issue.maximum)}`
    case 'invalid_value':
      return `只能写：${issue.values.map(String).join('、')}`
    case 'invalid_format':
      return issue.format === 'date' ? '日子要写成 2027-01-01 这样' : '写法不对，照前一版的样子写'
    default:
      return '写法不对，照前一版的样子写'
  }
}

/** Of what reads as JSON and has not the shape of a version: each fault with where it is. */
export const shapeFaults = (issues: readonly z.core.$ZodIssue[]): string[] => issues.map((issue) => `${saidPath(issue.path)}：${saidIssue(issue)}`)

const shownLine = 40

/** Where a text stops being JSON, as far as the engine's message says it: 第 12 行：“"days": 5,,”. Empty where it does not. */
export function unreadLine(json: string, { message }: Error): string {
  const position = /position (\d+)/.exec(message)?.[1]
  const near = /^Unexpected token '.*', (?:\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/.exec(message)?.[1]
  const at = position !== undefined ? Number(position) : near !== undefined ? json.indexOf(near) + near.search(/\S*$/) : -1
  if (at < 0) return ''
  const line = json.slice(0, at).split('\n').length
  return `在第 ${line} 行附近：${(json.split('\n')[line - 1] ?? '').trim().slice(0, shownLine)}`
}
