import type { ProgrammeVersion } from '../programme/programme-shape'

/** 健康幸福家庭评选: nominated, looked at by criteria, announced, honoured. Nobody votes, and nobody is ranked (docs/principles.md, 1). */
export const happyFamily: ProgrammeVersion = {
  id: 'happy-family',
  letters: 'XF',
  version: 2,
  title: '健康幸福家庭评选',
  keyTask: 'education',
  who: '会员家庭，自己推荐或邻居推荐',
  about: '看一家人怎么过日子：健康、和睦、互助。按条件评，不投票，不排名。',
  bases: [{ id: 'notice', title: '当年评选通知' }],
  orgPath: 'n1.',
  inForce: { from: '2024-01-01' },
  parameters: [],
  questions: [
    { fact: 'isMember', kind: 'yesNo', asks: '家里有人是计生协会员吗？' },
    { fact: 'agrees', kind: 'yesNo', asks: '一家人都愿意参加吗？', help: '会公示家庭的名字和事迹，不公示别的。' },
    { fact: 'isHonoured', kind: 'yesNo', asks: '近三年得过这个称号吗？' },
  ],
  rules: [
    { id: 'member', title: '会员家庭', when: { kind: 'is', fact: 'isMember', oneOf: [true] }, fails: '先入会，再参加。入会不收钱', basis: 'notice' },
    { id: 'agrees', title: '一家人都愿意', when: { kind: 'is', fact: 'agrees', oneOf: [true] }, fails: '要一家人都愿意才行，等商量好再来', basis: 'notice' },
    { id: 'notYet', title: '近三年没有得过', when: { kind: 'is', fact: 'isHonoured', oneOf: [false] }, fails: '近三年得过的，把机会留给别家', basis: 'notice' },
  ],
  pays: { kind: 'nothing' },
  materials: [{ id: 'story', title: '家里的事', why: '说一说一家人怎么互相照顾，几句话就行', instead: '推荐的人可以代写', reuseMonths: 0, inWords: true }],
  // 示例: each county's notice of the year says its own; these are what such notices commonly ask.
  criteria: [
    { id: 'health', title: '健康生活', looksAt: '一家人吃得清淡、常活动、按时体检，家里收拾得干净' },
    { id: 'harmony', title: '家庭和睦', looksAt: '有事商量着办，长辈有人照应，家里没有打骂' },
    { id: 'neighbours', title: '邻里互助', looksAt: '邻居有事肯搭把手，和左邻右舍处得好' },
    { id: 'customs', title: '文明新风', looksAt: '红白事不铺张，不要高价彩礼，守法、讲诚信' },
    { id: 'association', title: '热心计生协的事', looksAt: '愿意参加会员活动、做志愿服务，能力大小不论' },
  ],
  levels: [
    { level: 'village', title: '村（社区）意见', days: 10, visits: true },
    { level: 'township', title: '乡镇（街道）推荐', days: 10, visits: false },
    { level: 'county', title: '县里按条件评审', days: 20, visits: false },
  ],
  where: '村（社区）计生专干',
  publicNotice: { kind: 'masked', workingDays: 5 },
  repeat: { per: 'once' },
  annualReview: null,
  exits: [],
}
