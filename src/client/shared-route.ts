import type { SharedPage } from '@/domain/learn/share/shared-page'
import { routes } from './routes'

/** The page that a card or a code leads to. */
export const sharedRoute = ({ of, id }: SharedPage): string => (of === 'article' ? routes.article(id) : routes.topic(id))
