/** What is measured by `bench cost`: one call of every kind of screen and action that people use most, as the people of the sample province. */
import type { ApiCall } from '../../src/domain/wire'

export interface CostFrame {
  name: string
  /** Id of a made-up person; nobody for a visitor. */
  as?: string
  /** A mini program, whose caller WeChat names, or a browser with a session. */
  from: 'weapp' | 'h5'
  calls: ApiCall[]
}

const query = (path: string, input: object = {}): ApiCall => ({ path, type: 'query', input })
const mutation = (path: string, input: object): ApiCall => ({ path, type: 'mutation', input })

/** What the home screen asks for, whoever looks. */
export const homeCalls: ApiCall[] = [
  query('account.profile.me'),
  query('account.inbox.summary'),
  query('learn.feed', { placeIds: ['n1', 'n11', 'n103'], stages: ['baby'], childMonths: [8] }),
]
const signInHome: ApiCall[] = [mutation('account.profile.signIn', {}), ...homeCalls.slice(1)]

const placeInputs: Readonly<Record<string, object>> = { 'org.places.place': { id: 'n103' }, 'org.places.search': { text: '望月湖' } }
const deskInputs: Readonly<Record<string, object>> = { 'org.desk.searchPeople': { text: '周' } }

export const costFrames = (articleId: string, topicId: string): CostFrame[] => [
  { name: 'home of a visitor', from: 'h5', calls: [query('learn.feed', { placeIds: ['n1'] })] },
  { name: 'home', as: 'yutong', from: 'weapp', calls: homeCalls },
  { name: 'home in a browser', as: 'yutong', from: 'h5', calls: homeCalls },
  { name: 'sign in and home', as: 'yutong', from: 'weapp', calls: signInHome },
  { name: 'learn.feed', as: 'yutong', from: 'weapp', calls: homeCalls.slice(2) },
  { name: 'learn.search', from: 'h5', calls: [query('learn.search', { text: '打疫苗' })] },
  { name: 'learn.byTopic', from: 'h5', calls: [query('learn.byTopic', { topicId })] },
  { name: 'learn.byKeyTask', from: 'h5', calls: [query('learn.byKeyTask', { keyTask: 'healthyBirth' })] },
  { name: 'learn.article', from: 'h5', calls: [query('learn.article', { id: articleId })] },
  { name: 'learn.sendFeedback', from: 'h5', calls: [mutation('learn.sendFeedback', { id: '01KBENCH0000000000000000AA', articleId, kind: 'useful' })] },
  ...['account.family.mine', 'account.consent.mine', 'account.membership.mine', 'account.inbox.list', 'account.myData.accesses', 'org.staff.myPosts'].map((path): CostFrame => ({ name: path, as: 'yutong', from: 'weapp', calls: [query(path)] })),
  { name: 'account.profile.edit', as: 'yutong', from: 'weapp', calls: [mutation('account.profile.edit', { stages: ['baby'] })] },
  { name: 'account.myData.download', as: 'yutong', from: 'weapp', calls: [query('account.myData.download')] },
  ...['org.places.children', 'org.places.place', 'org.places.search'].map((path): CostFrame => ({ name: path, from: 'h5', calls: [query(path, placeInputs[path] ?? {})] })),
  ...['learn.editing.list', 'learn.editing.open'].map((path): CostFrame => ({ name: path, as: 'wangjianguo', from: 'weapp', calls: [query(path, path.endsWith('open') ? { id: articleId } : {})] })),
  { name: 'org.desk.today of a village worker', as: 'lixiaohong', from: 'weapp', calls: [query('org.desk.today')] },
  { name: 'org.desk.today of a township officer', as: 'chenxiaolan', from: 'weapp', calls: [query('org.desk.today')] },
  ...['org.desk.people', 'org.desk.searchPeople', 'account.membership.toApprove', 'org.staff.postsHere'].map((path): CostFrame => ({ name: path, as: 'chenxiaolan', from: 'weapp', calls: [query(path, deskInputs[path] ?? {})] })),
]
