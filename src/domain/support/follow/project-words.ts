/** How a helped household's project goes, and what it needs, in the words of screens. No score: what is said is read by a person. */

export const projectCourses = ['going', 'hard', 'done', 'stopped'] as const
export type ProjectCourse = (typeof projectCourses)[number]

export const projectNeeds = ['markets', 'technique', 'money', 'other'] as const
export type ProjectNeed = (typeof projectNeeds)[number]

export const projectCourseNames: Readonly<Record<ProjectCourse, string>> = { going: '照着做，顺利', hard: '在做，有困难', done: '做成了', stopped: '停了，或者改做别的' }
export const projectNeedNames: Readonly<Record<ProjectNeed, string>> = { markets: '找销路', technique: '学技术', money: '周转的钱', other: '别的' }
export const projectTellerNames = { visit: '上门看过', family: '家里说' } as const
