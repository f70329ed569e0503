/** 六项重点任务: every record carries one, so the association's statistics come from the work itself (docs/principles.md, 1). */
export const keyTasks = ['education', 'reproductiveHealth', 'healthyBirth', 'familySupport', 'rights', 'migrants'] as const
export type KeyTask = (typeof keyTasks)[number]

export const keyTaskNames: Record<KeyTask, string> = {
  education: '宣传教育',
  reproductiveHealth: '生殖健康',
  healthyBirth: '优生优育',
  familySupport: '家庭帮扶',
  rights: '权益维护',
  migrants: '流动人口',
}
