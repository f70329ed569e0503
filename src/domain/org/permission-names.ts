/** What each permission is called where people read of it: the desk's page, and docs/permissions.md. */
import type { Scope } from './permission-table'
import type { Permission } from './permissions'

export const permissionNames: Readonly<Record<Permission, string>> = {
  'learn.read': '看文章和专题',
  'learn.respond': '评价文章',
  'account.inbox': '看自己的消息，选择提醒',
  'account.signIn': '在电脑上扫码登录',
  'account.answerSignIn': '用手机确认电脑登录',
  'account.sessions': '查看和退出登录过的电脑',
  'account.me': '看自己是谁',
  'account.profile': '填写和更正自己的资料',
  'account.family': '管理自己的家庭',
  'account.invitation': '查看家人发来的邀请',
  'account.consent': '同意、拒绝和撤回',
  'account.consentText': '阅读各项说明',
  'account.membership': '办理自己的会员',
  'account.volunteer': '办理自己的志愿服务',
  'account.myData': '下载、查询和注销自己的资料',
  'account.mandate': '委托别人代办',
  'account.help': '我需要帮助',
  'membership.decide': '审核本地的入会申请',
  'membership.verify': '核验会员卡',
  'volunteer.manage': '管理本地的志愿者',
  'mandate.askInPlace': '为村里老人登记、请求代办',
  'org.staff.own': '自己的岗位：接受、切换、离岗',
  'org.staff.see': '查看同事',
  'org.staff.manage': '邀请、停用和交接岗位',
  'org.desk.today': '今天要办的事',
  'org.desk.calls': '打电话名单',
  'org.people.find': '查找本地的人（遮住号码）',
  'org.people.file': '打开一个人的资料（遮住号码）',
  'org.people.reveal': '查看完整的电话、证件号、姓名（写明理由）',
  'org.people.special': '登记特殊家庭和双岗联系人',
  'org.access.read': '查看查阅记录',
  'org.places.read': '查看和选择地方',
  'org.places.edit': '填写本地的地址、电话、开放时间',
  'org.places.arrange': '增加、改名、移动、合并、撤销下级地方',
  'org.places.history': '查看地方的变更记录',
}

export const scopeNames: Readonly<Record<Scope, string>> = {
  public: '公开的',
  own: '自己的',
  family: '自己家的',
  place: '本地及下级',
  all: '全省',
}
