import type { Service } from './plan-shape'

export type ServiceKind = Service['kind']

export const serviceKindNames: Readonly<Record<ServiceKind, string>> = { consultation: '咨询', class: '亲子课', activity: '活动', visit: '上门', lecture: '讲座', room: '用房' }
