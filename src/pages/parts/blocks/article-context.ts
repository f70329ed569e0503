import { createContext, useContext } from 'react'
import type { ToastProps } from '@/ui/toast/toast'

/** What blocks deep in the text need of the page they stand on. */
interface ArticlePage {
  /** Addresses of pictures and sound by their paths; one that is missing cannot be had now. */
  files: Readonly<Record<string, string>>
  say: (toast: ToastProps) => void
}

export const ArticleContext = createContext<ArticlePage>({ files: {}, say: () => undefined })

export const useArticlePage = (): ArticlePage => useContext(ArticleContext)
