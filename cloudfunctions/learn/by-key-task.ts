import { learnContract } from '@/domain/learn/contract'
import { procedure } from '../kernel/procedure'
import { cardPage } from './card-page'

const { input, output } = learnContract.byKeyTask

export const byKeyTask = procedure('learn.read', input, output).query(({ input }) => cardPage({ keyTask: input.keyTask }, input))
