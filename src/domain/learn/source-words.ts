interface Source {
  title: string
  publisher?: string | undefined
  year?: number | undefined
}

/** A source in one line: 《指南》，国家卫生健康委，2024. */
export const sourceWords = ({ title, publisher, year }: Source): string => [title, publisher, year].filter(Boolean).join('，')
