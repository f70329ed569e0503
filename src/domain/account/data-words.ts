/** Field → label, for the readable copy of one's data. What has none (ids, paths, counters) stays in the JSON file. */
const labels: Readonly<Record<string, string>> = {
  name: '称呼', place: '住在', registeredPlace: '户籍所在', names: '地方', stages: '家里的情况', large: '长辈版', phone: '手机号', realName: '真实姓名', idNumber: '身份证号',
  birthOn: '生日', specialFamily: '家庭类别', heldBack: '封存着的家庭类别', since: '从什么时候起', contacts: '联系人', seesLess: '少看养育和节日的内容', wishes: '我的心意', callMe: '怎么称呼',
  notOn: '别打扰的日子', topicsToAvoid: '别提的话', deletion: '注销申请', askedAt: '申请时间', eraseAt: '到期时间', createdAt: '开始时间', history: '更正记录', before: '原来是', roleText: '职务',
  given: '现在', log: '每一次', state: '状态', version: '版本', kind: '种类', at: '时间', placeName: '地方', what: '内容', note: '备注', dueAt: '到期时间', timeline: '经过', words: '说明',
  toPlace: '转到', cardNo: '会员证号', skills: '能帮什么', times: '什么时候', trainings: '培训', title: '标题', text: '内容', on: '日期', vetting: '审核', appliedAt: '报名时间', personName: '本人',
  helperName: '帮办人', helperPost: '帮办人岗位', lines: '办什么', filedAt: '提交时间', answeredAt: '答复时间', inPerson: '当面问过本人', browser: '浏览器', expiresAt: '到期时间', revokedAt: '退出时间',
  confirmedAt: '确认时间', viewerName: '谁看的', viewerRole: '岗位', viewerPlace: '在哪里工作', reason: '原因', topics: '想收到哪些', health: '健康提醒', booking: '预约', notice: '通知', article: '文章',
  quiet: '夜里不打扰', role: '角色', relation: '关系', sex: '性别', from: '从什么时候起', until: '到什么时候', count: '次数', result: '结果', startedAt: '开始时间', doneAt: '完成时间', adults: '家里人',
  children: '孩子', keyTask: '哪类工作', question: '问了什么', answer: '答复', answeringPlaceName: '问的哪里', byName: '谁办的', phoneLast4: '手机尾号', acceptedPhone: '工作手机', settledAt: '接受时间',
  counts: '交出去的', families: '户数', calls: '要打的电话', assists: '协查', memberships: '入会申请', volunteers: '志愿者', mandates: '代办委托', invitations: '邀请', waits: '等您',
}

/** Where the same field is called something else. */
const labelsIn: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bookNotes: { name: '谁', venueName: '在哪里', startsAt: '哪一次', byName: '谁写的', note: '小结', again: '请您再来', title: '做了什么', kind: '' },
  bookSessions: { title: '约的是什么', venueName: '在哪里', withWhom: '谁带', address: '地址', startsAt: '开始时间', endsAt: '结束时间' },
  bookVoices: { title: '哪一场', venueName: '在哪里', date: '哪一天', since: '什么时候写的', kind: '' },
  // The masked name of oneself: one need not be told it, nor shown it masked.
  assists: { who: '' },
  accessLog: { what: '看了什么' },
  caseMessages: { from: '谁说的', byName: '名字', says: '说了什么', at: '什么时候' },
  voiceAppeals: { title: '哪一项', receipt: '受理号', byName: '谁代提的', about: '因为什么', says: '我说了什么', at: '什么时候提的', state: '结果', dueAt: '说好哪天答复', answer: '答复', answeredAt: '什么时候答复的', answeredByName: '谁答复的', instead: '随哪一件办' },
  caseObjections: { title: '哪一项', receipt: '受理号', says: '我说了什么', state: '核实结果', at: '什么时候提的' },
  childFiles: { name: '名字' },
  calls: { who: '怎么称呼您', what: '为什么打' },
  handOvers: { from: '交出的岗位' },
  families: { name: '名字', role: '能做什么' },
  memberships: { place: '在哪里入会', since: '入会时间' },
  // The day since when a family is a special one is nothing to come upon: it stands in the file.
  people: { since: '' },
  posts: { phone: '工作手机' },
  referrals: { venueName: '转到哪里', address: '地址', why: '为什么', bring: '要带什么', agreedAt: '什么时候同意的', receipt: '回执', phone: '那边的电话' },
  supportCases: { name: '怎么称呼', title: '申请了什么', receipt: '受理号', account: '银行卡', payFault: '银行为什么退回', nudgedOn: '哪天催过', last4: '尾号', bank: '开户行', amount: '金额', working: '怎么算的', says: '说明', comes: '得出', filedAt: '提交时间', changedAt: '最近一次变动', needs: '要补的', refusal: '没有通过的原因', rule: '哪一条', what: '哪一步' },
  nominations: { at: '什么时候写的', expiresAt: '什么时候到期', state: '有没有人打开' },
  projectFollowUps: { title: '哪个项目', since: '什么时候批准的', entries: '近况', on: '哪一天', goes: '怎么样', needs: '需要什么', says: '说了什么', kind: '谁说的' },
  supportHonours: { title: '评上了什么', on: '哪一天' },
  supportPapers: { givenAt: '什么时候交的', kind: '' },
  signInRequests: { name: '谁登录' },
  volunteers: { place: '在哪里做' },
}

/** The label of a field; undefined for what only the machine needs. `gentle`: nothing of stages of childhood, not the word 孩子. */
export function labelOf(collection: string, field: string, gentle: boolean): string | undefined {
  if (gentle && field === 'children') return '家里的小辈'
  if (gentle && field === 'stages') return undefined
  return (labelsIn[collection]?.[field] ?? labels[field]) || undefined
}
