import type { SignAge } from './warning-signs'

/** As the form calls its ages: 3月龄, 18月龄, 2岁, 2岁半, 6岁. */
export function saidSignAge(age: SignAge): string {
  if (age < 24) return `${age}月龄`
  return age % 12 === 0 ? `${age / 12}岁` : `${Math.floor(age / 12)}岁半`
}
