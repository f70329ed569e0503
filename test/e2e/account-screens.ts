import type { LocalCloud } from '../../localcloud/local-cloud'
import type { ScreenToSee } from './screens'

const account = (page: string) => () => `features/account/${page}`

/** The family of the sample mother and her child, as the database has them. */
function family(cloud: LocalCloud) {
  const { docs } = cloud.store.find('families', { filter: { 'children.name': '禾禾' }, limit: 1 })
  const [{ _id, children }] = docs as unknown as [{ _id: string; children: [{ id: string }] }]
  return { id: _id, child: children[0].id }
}

/** My account as a visitor, a mother, and an elder of a special family see it. */
export const accountScreens: readonly ScreenToSee[] = [
  { name: 'home-mother', as: 'yutong', route: () => 'pages/home/index', words: () => '为您家选的' },
  { name: 'home-care', as: 'liuguilan', route: () => 'pages/home/index', words: () => '我需要帮助' },
  { name: 'learn-care', as: 'liuguilan', route: () => 'pages/learn/index', words: () => '有些文章没有摆出来' },
  { name: 'topic-care', as: 'liuguilan', route: () => 'features/learn/topic/index?topic=family-health', words: () => '一家人的健康' },
  { name: 'book-care', as: 'liuguilan', route: () => 'pages/book/index', words: () => '12320' },
  { name: 'family-care', as: 'liuguilan', route: account('family/index'), words: () => '我的家人' },
  { name: 'consents-care', as: 'liuguilan', route: account('consents/index'), words: () => '看告知书全文' },
  { name: 'profile-care', as: 'liuguilan', route: account('profile/index'), words: () => '怎么称呼' },
  { name: 'membership-care', as: 'liuguilan', route: account('membership/index'), words: () => '会员' },
  { name: 'me-mother', as: 'yutong', route: () => 'pages/me/index', words: () => '禾禾' },
  { name: 'me-care', as: 'liuguilan', route: () => 'pages/me/index', words: () => '谁看过我的资料' },
  { name: 'first-care', as: 'liuguilan', route: account('first/index'), words: () => '先随便看看' },
  { name: 'topic-care-policy', as: 'liuguilan', route: () => 'features/learn/topic/index?task=familySupport', words: () => '家庭帮扶' },
  { name: 'saved-care', as: 'liuguilan', route: () => 'features/learn/saved/index', words: () => '还没有收藏' },
  { name: 'my-data-care', as: 'liuguilan', route: account('my-data/index'), words: () => '下载我的全部资料' },
  { name: 'export-care', as: 'liuguilan', route: account('export/index'), words: () => '存成文件' },
  { name: 'delete-care', as: 'liuguilan', route: account('delete/index'), words: () => '我要注销' },
  { name: 'consent-text-care', as: 'liuguilan', route: account('consent-text/index?kind=specialIdentity'), words: () => '收回同意以后' },
  { name: 'phone-care', as: 'liuguilan', route: account('phone/index'), words: () => '存这个号码' },
  { name: 'identity-care', as: 'liuguilan', route: account('identity/index?for=membership'), words: () => '身份证号' },
  { name: 'place-care', as: 'liuguilan', route: account('place/index?for=living'), words: () => '长沙市' },
  { name: 'volunteer-care', as: 'liuguilan', route: account('volunteer/index'), words: () => '阅读陪伴' },
  { name: 'claim-care', as: 'liuguilan', route: account('claim/index'), words: () => '先确认手机号是您的' },
  { name: 'computers-care', as: 'liuguilan', route: account('computers/index'), words: () => '现在登录着的电脑' },
  { name: 'me-worker', as: 'lixiaohong', route: () => 'pages/me/index', words: () => '工作台' },
  { name: 'first', route: account('first/index'), words: () => '先随便看看' },
  { name: 'place', route: account('place/index?for=living'), words: () => '长沙市' },
  { name: 'my-places', as: 'yutong', route: account('my-places/index'), words: () => '住在哪里，就在哪里办' },
  { name: 'my-places-care', as: 'liuguilan', route: account('my-places/index'), words: () => '住在哪里，就在哪里办' },
  { name: 'my-places-visitor', route: account('my-places/index'), words: () => '先选您住在哪里' },
  { name: 'membership-elsewhere', as: 'yutong', route: account('membership/index?at=n10018'), words: () => '会员' },
  { name: 'profile', as: 'yutong', route: account('profile/index'), words: () => '怎么称呼' },
  { name: 'profile-visitor', route: account('profile/index'), words: () => '去登录' },
  { name: 'phone', as: 'yutong', route: account('phone/index'), words: () => '存这个号码' },
  { name: 'identity', as: 'yutong', route: account('identity/index?for=membership'), words: () => '身份证号' },
  { name: 'wishes', as: 'liuguilan', route: account('wishes/index'), words: () => '这些日子别打扰' },
  { name: 'family', as: 'yutong', route: account('family/index'), words: () => '谁能做什么' },
  { name: 'invite', as: 'yutong', route: (cloud) => `features/account/invite/index?family=${family(cloud).id}`, words: () => '请谁来' },
  { name: 'join', route: account('join/index?token=01KASEEDFAM11Y000000000000.AAAAAAAAAAAAAAAAAAAAAA'), words: () => '这张卡打不开' },
  { name: 'child', as: 'yutong', route: (cloud) => `features/account/child/index?family=${family(cloud).id}&child=${family(cloud).child}`, words: () => '出生那天' },
  { name: 'child-new', as: 'yutong', route: (cloud) => `features/account/child/index?family=${family(cloud).id}`, words: () => '下一步' },
  { name: 'mandates', as: 'liuguilan', route: account('mandates/index'), words: () => '别人替我办的事' },
  { name: 'mandates-worker', as: 'lixiaohong', route: account('mandates/index'), words: () => '替对方办' },
  { name: 'file-for', as: 'lixiaohong', route: account('file-for/index?mandate=01KASEEDMANDATE00000000001'), words: () => '替雨桐办什么' },
  { name: 'file-for-nobody', as: 'yutong', route: account('file-for/index?mandate=01KASEEDMANDATE00000000001'), words: () => '现在不能替办了' },
  { name: 'claim', as: 'yutong', route: account('claim/index'), words: () => '先确认手机号是您的' },
  { name: 'consents', as: 'yutong', route: account('consents/index'), words: () => '看告知书全文' },
  { name: 'consent-text', route: account('consent-text/index?kind=health'), words: () => '收回同意以后' },
  { name: 'viewers', as: 'liuguilan', route: account('viewers/index'), words: () => '谁看过' },
  { name: 'my-data', as: 'yutong', route: account('my-data/index'), words: () => '下载我的全部资料' },
  { name: 'export', as: 'yutong', route: account('export/index'), words: () => '存成文件' },
  { name: 'delete', as: 'yutong', route: account('delete/index'), words: () => '我要注销' },
  { name: 'membership', as: 'yutong', route: account('membership/index'), words: () => '会员' },
  { name: 'volunteer', as: 'yutong', route: account('volunteer/index'), words: () => '我能做的' },
  { name: 'computers', as: 'yutong', route: account('computers/index'), words: () => '现在登录着的电脑' },
  { name: 'scan', as: 'yutong', route: account('scan/index?code=xrk-signin%3A01KASEEDS1GN1N000000000000.AAAAAAAAAAAAAAAAAAAAAA'), words: () => '这个码用不了' },
  { name: 'post-invitation', as: 'yutong', route: account('post-invitation/index'), words: () => '看看是什么岗位' },
]
