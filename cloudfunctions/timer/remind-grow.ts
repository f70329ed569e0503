import { remindGuardians } from '../grow/remind-guardians'
import type { Job } from './job'

/** Vaccines and check-ups that come near. When a message may reach a phone is the inbox's to say. */
export const remindGrow: Job = {
  name: 'remindGrow',
  schedule: '45 */10 * * * * *',
  run: remindGuardians,
}
