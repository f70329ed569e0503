/** Sheets of villages as files. A mini program has no spreadsheets to choose from: there the page says to use a computer. */
export interface SheetFile {
  /** Lets the person choose an .xlsx or .csv file; undefined when they close the list. */
  choose(): Promise<File | undefined>
  /** Cells of the first sheet of an .xlsx or .csv file. Throws when it is neither, or over 2 MB. */
  read(file: File): Promise<string[][]>
  /** The template, `.xlsx`: its headings, and a second sheet with an example. */
  template(): Promise<Blob>
  /** Puts it among the person's downloads. */
  save(blob: Blob, fileName: string): void
}

export const sheetFile: SheetFile | undefined = undefined
