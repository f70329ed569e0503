import type * as z from 'zod'
import type { editingContract } from '@/domain/learn/editing/editing-contract'
import { api } from '../api'
type C = typeof editingContract
type Q = 'list' | 'open' | 'preview' | 'versions' | 'version' | 'boxes' | 'reported' | 'misses' | 'synonyms'
type Editing = { [K in keyof C]: K extends Q ? { query(input: z.input<C[K]['input']>): Promise<z.output<C[K]['output']>> } : { mutate(input: z.input<C[K]['input']>): Promise<z.output<C[K]['output']>> } }
export const editing = (api as unknown as { learn: { editing: Editing } }).learn.editing
