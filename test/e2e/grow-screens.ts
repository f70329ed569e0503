import type { LocalCloud } from '../../localcloud/local-cloud'
import type { ScreenToSee } from './screens'

/** The child of the sample family, as the database has her, and a line of her file. */
function childOf(cloud: LocalCloud) {
  const [file] = cloud.store.find('childFiles', { filter: {}, limit: 1 }).docs as unknown as [{ childId: string; log: Array<{ id: string; note: { what: string } }> }]
  const noted = (what: string) => file.log.filter(({ note }) => note.what === what).at(-1)?.id ?? ''
  return { id: file.childId, measured: noted('measured'), dosed: noted('dosed'), signs: noted('signsAnswered'), diary: noted('diary') }
}
const grow = (page: string, more: (child: ReturnType<typeof childOf>) => string = () => '') => (cloud: LocalCloud) => {
  const child = childOf(cloud)
  return `features/grow/${page}/index?child=${child.id}${more(child)}`
}

/** A child's growth and vaccines, as a parent sees them. */
export const growScreens: readonly ScreenToSee[] = [
  { name: 'growth', as: 'yutong', route: grow('growth'), words: () => '最近一次' },
  { name: 'growth of a visitor', route: grow('growth'), words: () => '去登录' },
  { name: 'growth of a stranger', as: 'liuguilan', route: grow('growth'), words: () => '这份资料不在了' },
  { name: 'measure', as: 'yutong', route: grow('measure'), words: () => '哪天量的' },
  { name: 'measure again', as: 'yutong', route: grow('measure', ({ measured }) => `&of=${measured}`), words: () => '哪天量的' },
  { name: 'measurements', as: 'yutong', route: grow('measurements'), words: () => '社区卫生服务中心' },
  { name: 'birth', as: 'yutong', route: grow('birth'), words: () => '怀孕满几周生的' },
  { name: 'vaccines', as: 'yutong', route: grow('vaccines'), words: () => '以后要打的' },
  { name: 'precautions', as: 'yutong', route: grow('precautions'), words: () => '打过丙种球蛋白、输过血吗' },
  { name: 'dose', as: 'yutong', route: grow('dose', () => '&code=MMR'), words: () => '哪天打的' },
  { name: 'dose again', as: 'yutong', route: grow('dose', ({ dosed }) => `&of=${dosed}`), words: () => '哪天打的' },
  { name: 'report', as: 'yutong', route: grow('report'), words: () => '上面有宝宝的名字' },
  { name: 'check-ups', as: 'yutong', route: grow('checkups'), words: () => '全部 13 次' },
  { name: 'check-up', as: 'yutong', route: grow('checkup', () => '&id=month6'), words: () => '医生怎么说' },
  { name: 'signs', as: 'yutong', route: grow('signs'), words: () => '8月龄的四个问题' },
  { name: 'signs asked', as: 'yutong', route: grow('signs-ask', () => '&age=8'), words: () => '第 1 个，共 4 个' },
  { name: 'signs result', as: 'yutong', route: grow('signs-result', ({ signs }) => `&id=${signs}`), words: () => '建议到儿保门诊看看' },
  { name: 'diary', as: 'yutong', route: grow('diary'), words: () => '第一次自己翻了个身' },
  { name: 'diary entry', as: 'yutong', route: grow('diary-entry'), words: () => '想记的话' },
  { name: 'diary entry again', as: 'yutong', route: grow('diary-entry', ({ diary }) => `&of=${diary}`), words: () => '想记的话' },
  { name: 'share', as: 'yutong', route: grow('share'), words: () => '做一个链接' },
  { name: 'shared link', route: () => `features/grow/shared/index?token=${'A'.repeat(22)}`, words: () => '打开看' },
  { name: 'vaccines of the first child', as: 'yutong', route: () => 'features/grow/vaccines/index', words: () => '以后要打的' },
]
