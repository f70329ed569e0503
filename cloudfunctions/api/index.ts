/** The one function that every screen calls. */
import type { ApiReply } from '@/domain/wire'
import { requestIdOf } from '../kernel/request-id'
import { serve } from './serve'

export const main = (event: unknown, context: unknown): Promise<ApiReply> => serve(event, requestIdOf(context))
