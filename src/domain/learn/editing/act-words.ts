/** What each act asks and tells before it is done, and why somebody may not do it. */
import { askedReasons } from '../../asked-reasons'
import type { StaffRole } from '../../org/roles'
import type { ManuscriptKind } from '../piece-kinds'
import type { Reasoning } from '../../says-why'
import { editingActs, editingSteps, type EditingAct } from './steps'
import type { Manuscript } from './editing-contract'

interface ActWords {
  title: string
  /** What happens next. */
  text: string
  /** Above the box for words; without it no words are asked for. */
  note?: string
  hint?: string
  /** Said afterwards. */
  done: string
}

const actWords: Readonly<Record<EditingAct, ActWords>> = {
  submit: { title: '送审？', text: '送出以后正文先不能改；要改可以随时拿回来。', note: '给审核人的话（可不写）', done: '送出去了，审核人的“今天”里会看到' },
  takeBack: { title: '拿回来再改？', text: '审核先停下，改好再送一次，前面的签名要重新签。', done: '拿回来了，可以接着写' },
  askChange: { title: '请编辑修改', text: '稿子回到编辑手里，您写的话和各段的意见一起带过去。', note: '要改什么', hint: '比如：38.5 度的说法换成“精神不好就去医院”', done: '送回编辑了，您的话一起带过去' },
  sign: { title: '审核通过，签名', text: '读者会看到您的姓名和职称。签了就是您为这一版的内容负责。', note: '给总编的话（可不写）', done: '签好了，轮到总编终审' },
  approve: { title: '同意发布', text: '到点自动出现在学堂、首页和搜索里，不用再守着。', note: '留一句话（可不写）', done: '定好了' },
  hold: { title: '先不发布？', text: '回到终审，到点也不会出去。', note: '为什么', hint: '比如：等新的补贴标准下来再发', done: '先不发布，回到终审了' },
  revise: { title: '改一版？', text: '读者看到的还是现在这一版，新的一版审过、发布了才换。', done: '新的一版开好了，接着写' },
  renew: { title: '复审：不用改', text: '您重新读过，内容还对。读者会看到新的审核日期。', note: '留一句话（可不写）', done: '复审好了' },
  withdraw: {
    title: '撤下这一篇？',
    text: '首页、专题、搜索里马上没有了。手里有链接的人打开，会看到“这一篇已经撤下”和您写的原因；收藏过的人下次联网也会换成这句话。',
    note: '为什么撤下（读者会看到）',
    hint: '比如：补贴标准改了，新的一篇正在写',
    done: '撤下了，读者看不到了',
  },
}

/** Where an act means something else for a topic or a question. */
const otherWords: Readonly<Partial<Record<ManuscriptKind, Partial<Record<EditingAct, Partial<ActWords>>>>>> = {
  topic: {
    approve: { text: '到点自动出现在学堂里，不用再守着。' },
    renew: { text: '您重新看过，选的文章和顺序还合适。读者会看到新的审核日期。' },
    withdraw: {
      title: '撤下这个专题？',
      text: '学堂里马上没有它了，里面的文章都还在。手里有链接的人打开，会看到“这个专题已经撤下”和您写的原因。',
      hint: '比如：内容并到“三岁以前”里了',
    },
  },
  quiz: {
    approve: { text: '到点自动进题库，下一轮自测就可能抽到它，不用再守着。' },
    revise: { text: '自测里出的还是现在这一版，新的一版审过、发布了才换。' },
    withdraw: {
      title: '撤下这道题？',
      text: '马上不再出现在自测里。题库要留够一轮 20 道，不够就先撤不了。',
      note: '为什么撤下（记在经过里，读者看不到）',
      hint: '比如：说法改了，新的一题正在写',
      done: '撤下了，自测里不会再出现',
    },
  },
}

/** What this act says of a manuscript of this kind. */
export const wordsOf = (act: EditingAct, kind: ManuscriptKind): ActWords => ({ ...actWords[act], ...otherWords[kind]?.[act] })
/** What the words have to say of an act that asks for them. */
export const noteReasoning = (act: EditingAct): Reasoning => (act === 'askChange' ? askedReasons.askChange : askedReasons.editing)

const fourEyes = '这一版您写过或审过，要请另一位同事来办（四眼）。'

interface ActChoice {
  act: EditingAct
  /** Why it cannot be done by me now; undefined where it can. */
  whyNot: string | undefined
}

/** The acts of my post in this state, in the order of the buttons; what is not my post's to do, or has nothing to be done to, is not shown. */
export function actChoices({ state, may, missing, error, released }: Pick<Manuscript, 'state' | 'may' | 'missing' | 'error' | 'released'>, role: StaffRole): ActChoice[] {
  return editingActs
    .filter((act) => editingSteps[act].from.includes(state) && editingSteps[act].by.includes(role) && (act !== 'withdraw' || released !== null))
    .map((act) => {
      if (!may.includes(act)) return { act, whyNot: fourEyes }
      if (act !== 'submit') return { act, whyNot: undefined }
      if (error) return { act, whyNot: `正文第 ${error.line} 行要先改一改。` }
      return { act, whyNot: missing.length > 0 ? `还差 ${missing.length} 项，写上就能送审。` : undefined }
    })
}
