/** What volunteers can offer and when; and how far vetting (资格审核) has come. */
export const volunteerSkills = ['companion', 'reading', 'teaching', 'health', 'repair', 'transport', 'phone', 'law'] as const
type VolunteerSkill = (typeof volunteerSkills)[number]
export const volunteerSkillWords: Readonly<Record<VolunteerSkill, string>> = {
  companion: '陪伴聊天',
  reading: '阅读陪伴',
  teaching: '宣讲',
  health: '健康护理',
  repair: '修修补补',
  transport: '接送陪诊',
  phone: '教用手机',
  law: '法律帮助',
}

export const volunteerTimes = ['weekdayMorning', 'weekdayAfternoon', 'evening', 'weekend'] as const
type VolunteerTime = (typeof volunteerTimes)[number]
export const volunteerTimeWords: Readonly<Record<VolunteerTime, string>> = {
  weekdayMorning: '平时上午',
  weekdayAfternoon: '平时下午',
  evening: '晚上',
  weekend: '周末',
}

export const vettings = ['applied', 'trained', 'approved', 'refused', 'paused', 'left'] as const
export type Vetting = (typeof vettings)[number]
export const vettingWords: Readonly<Record<Vetting, string>> = {
  applied: '报名了，等培训',
  trained: '培训过了，等审核',
  approved: '可以接任务',
  refused: '这次没有通过',
  paused: '先歇一歇',
  left: '已退出',
}
