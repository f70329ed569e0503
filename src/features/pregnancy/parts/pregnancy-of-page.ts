import type { PregnancyAge } from '@/domain/grow/pregnancy/due-date'
import type { PregnancyFile } from '@/domain/grow/pregnancy/file/folded-pregnancy'

/** Whose page this is: one's own pregnancy, while it goes on. */
export interface PregnancyOfPage {
  file: PregnancyFile
  /** `YYYY-MM-DD`. */
  due: string
  age: PregnancyAge
  /** `YYYY-MM-DD` in China. */
  today: string
}
