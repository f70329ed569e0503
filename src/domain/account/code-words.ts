/** Code → word, for the readable copy of one's data: by collection, then by the field that holds the code. A test asks that no code of ours is left out. */
import { ownStateWords } from '../book/referral/referral-words'
import { assistStateNames, toldKindNames } from '../org/assist-words'
import { payFaultNames } from '../support/money/pay-fault'
import { appealAboutNames, appealStateNames } from '../voice/appeal-words'
import { objectionStateNames } from '../support/notice/objection'
import { caseActNames, caseStateNames } from '../support/case/case-words'
import { projectCourseNames, projectNeedNames, projectTellerNames } from '../support/follow/project-words'
import { talkSideNames } from '../support/talk/talk-words'
import { keyTaskNames } from '../key-task'
import { roleFacts } from '../org/role-names'
import { staffRoles } from '../org/roles'
import { consentNames } from './consent-kinds'
import type { ConsentState } from './consent-record'
import type { MessageKind } from './inbox/kinds'
import { mandateSubjectWords, type FilingState, type MandateState } from './mandate'
import { membershipWords } from './membership-state'
import { stageWords, stages } from './stages'
import { vettingWords, volunteerSkillWords, volunteerTimeWords } from './volunteer-words'

type Words = Readonly<Record<string, string>>

const stage: Words = Object.fromEntries(stages.map((one) => [one, stageWords[one].title]))
const role: Words = Object.fromEntries(staffRoles.map((one) => [one, roleFacts[one].name]))
const consentState: Readonly<Record<ConsentState, string>> = { given: '同意', refused: '没有同意', withdrawn: '已收回' }
const messageKind: Readonly<Record<MessageKind, string>> = {
  case: '办件', booking: '预约', visit: '上门', childHealth: '疫苗和体检', pregnancy: '孕期', health: '健康', parenting: '文章', article: '文章', festival: '通知', notice: '通知', access: '资料被查看', family: '家人',
  membership: '会员', work: '工作',
}
const mandateState: Readonly<Record<MandateState, string>> = { asked: '等答复', confirmed: '已同意', refused: '没有同意', ended: '已结束' }
const filingState: Readonly<Record<FilingState, string>> = { toConfirm: '等本人点头', confirmed: '本人点了头', done: '已办', refused: '本人没同意', voided: '委托先结束了，没有办' }

export const codeWords: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  accessLog: { viewerRole: role, what: { file: '档案', growth: '孩子的成长记录', consultation: '咨询记录', application: '帮扶申请', material: '申请材料', phone: '手机号', realName: '真实姓名', idNumber: '身份证号' } },
  caseMessages: { from: talkSideNames },
  annualReviews: { state: { asked: '等您回答', answered: '答了，社区在核对', changed: '说有变化', visit: '社区会来看', exit: '正在核对', done: '看过了，接着发', ending: '要结束了', ended: '结束了' } },
  caseObjections: { state: objectionStateNames },
  assists: { kind: toldKindNames, keyTask: keyTaskNames, state: assistStateNames },
  calls: {
    kind: { message: '消息没看到', help: '您请人帮忙', handOver: '联系人换人' },
    state: { open: '还没打', done: '打过了' },
    result: { reached: '打通了', visited: '上门了', noAnswer: '没人接' },
  },
  consents: { kind: consentNames, state: consentState },
  families: { role: { guardian: '监护人', relative: '亲属', helper: '帮办人' }, sex: { girl: '女', boy: '男' } },
  feedback: { kind: { useful: '有用', unclear: '没看懂', wrong: '有错误' }, keyTask: keyTaskNames },
  filings: { what: mandateSubjectWords, stages: stage, state: filingState },
  handOvers: { role, state: { running: '正在交接', done: '交接好了' } },
  invitations: { role, state: { open: '等接受', accepted: '已接受', revoked: '已收回' } },
  mandates: { what: mandateSubjectWords, state: mandateState },
  memberships: { state: membershipWords },
  messages: {
    kind: messageKind,
    state: { checking: '正在核对', shown: '看得到', withheld: '没有给您看' },
    waits: { reading: '还没看', action: '还没办' },
    push: { none: '没有发到微信', claimed: '发到微信了', sent: '发到微信了', refused: '微信没收下' },
  },
  nominations: { state: { open: '还没有人打开', taken: '有人打开了' } },
  // The page names the household as the policies do; what kind it is stands in the file.
  people: {
    stages: stage,
    kind: { bereaved: '计生特殊家庭', disabled: '计生特殊家庭', village: '村（社区）', township: '乡镇（街道）', doctor: '家庭医生' },
    what: { name: '称呼', place: '住处', registeredPlace: '户籍', phone: '手机号', identity: '姓名和身份证' },
  },
  posts: { role, what: { accepted: '接受岗位', suspended: '暂停', resumed: '恢复', left: '离岗' }, state: { active: '在岗', suspended: '暂停', left: '已离岗' } },
  projectFollowUps: { kind: projectTellerNames, goes: projectCourseNames, needs: projectNeedNames },
  referrals: { keyTask: keyTaskNames, state: ownStateWords },
  signInRequests: { state: { waiting: '等扫码', scanned: '扫过了', confirmed: '已登录', refused: '没有登录' } },
  supportCases: { keyTask: keyTaskNames, state: caseStateNames, what: caseActNames, payFault: payFaultNames, kind: { paper: '材料', answer: '要答的', bank: '银行卡', other: '说明' } },
  voiceAppeals: { state: appealStateNames, about: appealAboutNames },
  volunteers: { skills: volunteerSkillWords, times: volunteerTimeWords, vetting: vettingWords, state: vettingWords },
}
