import { learnContract } from '@/domain/learn/contract'
import { procedure } from '../kernel/procedure'
import { cardPage } from './card-page'

const { input, output } = learnContract.latest

export const latest = procedure('learn.read', input, output).query(({ input }) => cardPage({}, input))
