import type { Thing } from '../contract'
import { checkups, saidCheckup } from '../checkups/checkups'
import { saidSignAge } from '../signs/said-sign-age'
import { productOf } from '../vaccines/products'

const given = (parts: ReadonlyArray<string | false | undefined>): string => parts.filter(Boolean).join('，')

/** A thing of a child's file as one line to read, without its day. */
export function saidThing(thing: Thing): string {
  switch (thing.what) {
    case 'measured': {
      const { weightKg, lengthCm, headCm, measuredBy } = thing
      return given([weightKg !== undefined && `体重 ${weightKg} 公斤`, lengthCm !== undefined && `身长（身高）${lengthCm} 厘米`, headCm !== undefined && `头围 ${headCm} 厘米`, measuredBy && `${measuredBy}量的`])
    }
    case 'dosed':
      return given([`接种${productOf(thing.code).name}`, thing.clinic, thing.batch && `批号 ${thing.batch}`, thing.elsewhere && '在外地打的'])
    case 'checkedUp':
      return given([saidCheckup(checkups.find(({ id }) => id === thing.checkup)?.name ?? ''), thing.note])
    case 'signsAnswered': {
      const count = thing.answers.filter(Boolean).length
      return `${saidSignAge(thing.age)}发育筛查，${count > 0 ? `有 ${count} 个还没做到` : '都做到了'}`
    }
    case 'diary':
      return thing.first ? `第一次：${thing.words}` : thing.words
  }
}
