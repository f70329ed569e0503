/** Words of stored fields and codes, for the readable copy of one's data. */
import { stageWords, stages } from './stages'
import { vettingWords, volunteerSkillWords, volunteerTimeWords } from './volunteer-words'

/** Field name → label. What has none (ids, paths, counters) stays in the JSON file. */
export const fieldWords: Readonly<Record<string, string>> = {
  name: '称呼', place: '住在', registeredPlace: '户籍所在', names: '地方', stages: '家里的情况', large: '长辈版', phone: '手机号', realName: '真实姓名', idNumber: '身份证号',
  birthOn: '生日', specialFamily: '特殊家庭', heldBack: '收回同意前的特殊家庭', since: '从什么时候起', contacts: '联系人', wishes: '我的心意', callMe: '怎么称呼', notOn: '别打扰的日子',
  topicsToAvoid: '别提的话', deletion: '注销申请', askedAt: '申请时间', eraseAt: '到期时间', createdAt: '开始时间', history: '更正记录', before: '原来是', roleText: '职务',
  given: '同意的情况', log: '记录', state: '状态', version: '版本', kind: '种类', at: '时间', subjectName: '关于谁', who: '称呼', placeName: '地方', what: '内容', note: '备注',
  dueAt: '到期时间', timeline: '经过', words: '说明', toPlace: '转到', cardNo: '会员证号', skills: '能帮什么', times: '什么时候', trainings: '培训', title: '标题', text: '内容', on: '日期',
  vetting: '审核', appliedAt: '报名时间', personName: '本人', helperName: '帮办人', helperPost: '帮办人岗位', lines: '办什么', filedAt: '提交时间', answeredAt: '答复时间', browser: '浏览器',
  expiresAt: '到期时间', revokedAt: '退出时间', confirmedAt: '确认时间', viewerName: '谁看的', viewerPlace: '在哪里工作', reason: '原因', topics: '想收到哪些', quiet: '夜里不打扰',
  role: '角色', relation: '关系', sex: '性别', from: '开始', until: '到什么时候', count: '次数', result: '结果', postName: '岗位', startedAt: '开始时间', doneAt: '完成时间', adults: '家里人', children: '孩子',
}

/** Code → word, where a value is one of ours. */
export const codeWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries(stages.map((stage) => [stage, stageWords[stage].title])),
  ...volunteerSkillWords,
  ...volunteerTimeWords,
  ...vettingWords,
  bereaved: '独生子女去世家庭', disabled: '独生子女残疾家庭', given: '同意', refused: '没有同意', withdrawn: '已收回', girl: '女', boy: '男', guardian: '监护人', relative: '亲属', helper: '帮办人',
  realName: '真实姓名', phone: '手机号', health: '健康资料', specialIdentity: '特殊家庭身份', bank: '银行卡', location: '位置', under14: '未满 14 周岁的资料', member: '会员',
  transferring: '转会中', toConfirm: '等本人确认', asked: '等答复', confirmed: '已确认', done: '已办', ended: '已结束', active: '在岗', suspended: '暂停', open: '进行中', shown: '已送达',
  name: '称呼', place: '住址', registeredPlace: '户籍', identity: '身份信息', village: '村（社区）', township: '乡镇（街道）', doctor: '医生', file: '档案', idNumber: '身份证号',
  case: '办件', booking: '预约', visit: '上门', childHealth: '疫苗和体检', parenting: '文章', article: '文章', festival: '通知', notice: '通知', access: '资料被查看', family: '家人',
  membership: '会员', work: '工作', action: '要办', sent: '已发送', claimed: '已发送', none: '没有', useful: '有用', unclear: '没看懂', wrong: '有错误',
}
