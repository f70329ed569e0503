import type { LocalBox } from '@/domain/learn/editing/editing-contract'
import type { ReadersBox } from '@/domain/learn/local-box'
import type { LocalBoxRow } from './local-boxes'

export const readersBoxOf = ({ placeId, placeName, title, address, phone, when, text, until }: LocalBoxRow): ReadersBox => ({ placeId, placeName, title, address, phone, when, text, until })

export const officersBoxOf = (row: LocalBoxRow): LocalBox => ({ ...readersBoxOf(row), articleId: row.articleId, by: row.by, at: row.at.toISOString() })
