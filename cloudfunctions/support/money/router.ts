import { router } from '../../kernel/procedure'
import { batch } from './batch'
import { batches } from './batches'
import { budgets } from './budgets'
import { file } from './file'
import { make } from './make'
import { partnerPaid } from './partner-paid'
import { partnerPayable } from './partner-payable'
import { payable } from './payable'
import { release } from './release'
import { results } from './results'
import { setBudget } from './set-budget'

export default router({ budgets, setBudget, payable, batches, batch, make, release, file, results, partnerPayable, partnerPaid })
