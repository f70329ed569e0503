import type { FileLine } from '@/domain/support/money/money-contract'

/** Payments as tables. A mini program keeps no tables and chooses none: there the page says to use a computer. */
export interface MoneySheet {
  /** Puts the file for the bank among the person's downloads. */
  save(file: { title: string; where: string; lines: readonly FileLine[] }): Promise<void>
  /** Lets the person choose an .xlsx or .csv file and reads its first sheet; undefined when they close the list. Throws when it is neither. */
  read(): Promise<string[][] | undefined>
}

export const moneySheet: MoneySheet | undefined = undefined
