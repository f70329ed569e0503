/** Sheets of villages as files. A mini program has no spreadsheets to choose from: there the page says to use a computer. */
export interface SheetFile {
  /** Cells of the first sheet of an .xlsx or .csv file. Throws when it is neither, or over 2 MB. */
  read(file: File): Promise<string[][]>
  /** The template to download, `.xlsx`. */
  template(): Promise<Blob>
}

export const sheetFile: SheetFile | undefined = undefined
