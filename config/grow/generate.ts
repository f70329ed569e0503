/** Writes the growth standards' compact tables. Part of `npm run generate`. */
import { writeFileSync } from 'node:fs'
import { chinaRowsFile, chinaRowsText } from './china-rows'
import { whoCurvesFile, whoCurvesText } from './who-curves'

writeFileSync(whoCurvesFile, whoCurvesText())
writeFileSync(chinaRowsFile, chinaRowsText())
