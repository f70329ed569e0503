import { remindPregnant } from '../grow/pregnancy/remind-pregnant'
import { remindGuardians } from '../grow/remind-guardians'
import type { Job } from './job'

/** A child's vaccines and check-ups, and a pregnant person's own, that come near. When a message may reach a phone is the inbox's to say. */
export const remindGrow: Job = {
  name: 'remindGrow',
  schedule: '45 */10 * * * * *',
  async run(now) {
    const children = await remindGuardians(now)
    const pregnant = await remindPregnant(now)
    return { files: children.files, pregnancies: pregnant.pregnancies, told: children.told + pregnant.told, failed: children.failed + pregnant.failed }
  },
}
